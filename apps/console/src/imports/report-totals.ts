import type { Report } from './selections.ts'

/** How many organisations are founded and how many people are new; a tree too long to be shown whole says less. */
export const newOf = (report: Report | null) => ({
  organizations: report?.organizations.filter(({ mark }) => mark === 'CREATE').length ?? 0,
  people: report?.organizations.filter(({ depth }) => depth === 0).reduce((sum, { create }) => sum + create, 0) ?? 0,
})

export const changesOf = (report: Report | null) => report?.sheets.reduce((sum, { create, update }) => sum + create + update, 0) ?? 0
