import { verb } from '../api/operations/verb.ts'

const answer = { id: true, version: true } as const

export const rectificationVerbs = {
  propose: verb('proposeRectification', answer),
  atOnce: verb('rectifyAtOnce', answer),
  approve: verb('approveRectification', answer),
  returnPlan: verb('returnPlan', answer),
  reply: verb('replyRectification', answer),
  accept: verb('acceptRectification', answer),
  returnReply: verb('returnReply', answer),
  closeOut: verb('closeOutRectification', answer),
  confirm: verb('confirmRectification', answer),
  reopen: verb('reopenRectification', answer),
}
