import { move } from '../api/operations.ts'

const answer = 'id version'

export const rectificationVerbs = {
  propose: move('proposeRectification', answer, {
    deadlineKind: 'DeadlineKind!',
    dueOn: 'Date',
    rule: 'DeadlineRuleInput',
    cause: 'String',
  }),
  atOnce: move('rectifyAtOnce', answer, { reply: 'String!' }),
  approve: move('approveRectification', answer),
  returnPlan: move('returnPlan', answer, { reason: 'String!' }),
  reply: move('replyRectification', answer, { reply: 'String!' }),
  accept: move('acceptRectification', answer, { evaluation: 'String!' }),
  returnReply: move('returnReply', answer, { reason: 'String!' }),
  closeOut: move('closeOutRectification', answer),
  confirm: move('confirmRectification', answer),
  reopen: move('reopenRectification', answer, { reason: 'String!' }),
}
