import { derivationFields } from './fields.ts'

/** The day that a rule leads to from today. */
export const previewDeadlineQuery = `query PreviewDeadline($rule: DeadlineRuleInput!) { previewDeadline(rule: $rule) { ${derivationFields} } }`
