const commentFields =
  'id version text recordedAt editedAt withdrawnAt mayUpdate mayWithdraw author { id username person { id name } } mentions { id name }'

export const threadQuery = `query thread($filter: CommentFilter, $page: PageInput) {
  thread: comments(filter: $filter, page: $page) { total items { ${commentFields} } }
}`

export const mentionableQuery = `query mentionable($opinionId: ID, $rectificationId: ID, $search: String, $page: PageInput) {
  people: mentionable(opinionId: $opinionId, rectificationId: $rectificationId, search: $search, page: $page) {
    items { id name organization { id name } }
  }
}`
