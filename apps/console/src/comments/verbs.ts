import { move, verb } from '../provider/operations.ts'

export const commentVerbs = {
  create: verb('createComment', { input: 'CreateCommentInput!' }, 'id'),
  update: move('updateComment', 'id version', { input: 'CommentTextInput!' }),
  withdraw: move('withdrawComment', 'id version'),
}
