import { move } from '../api/operations.ts'

const answer = 'id version'

export const deadlineVerbs = {
  change: move('changeDeadline', answer, { dueOn: 'Date', rule: 'DeadlineRuleInput', reason: 'String!' }),
  pause: move('pauseDeadline', answer, { reason: 'String!' }),
  resume: move('resumeDeadline', answer),
}
