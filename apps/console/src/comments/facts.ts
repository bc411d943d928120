type Named = { id: string; name: string }

/** What comments are about: one opinion or one rectification. */
export type ThreadKey = { opinionId: string } | { rectificationId: string }

/** A comment as `threadQuery` selects it. */
export type CommentRow = {
  id: string
  version: number
  text: string | null
  recordedAt: string
  editedAt: string | null
  withdrawnAt: string | null
  mayUpdate: boolean
  mayWithdraw: boolean
  author: { id: string; username: string; person: Named | null }
  mentions: readonly Named[]
}
