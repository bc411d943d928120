import { move, verb } from '../api/operations.ts'

export const commentVerbs = {
  create: verb('createComment', { input: 'CreateCommentInput!' }, 'id'),
  update: move('updateComment', 'id version', { input: 'CommentTextInput!' }),
  withdraw: move('withdrawComment', 'id version'),
}
