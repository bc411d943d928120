/** What comments are about: one opinion or one rectification. */
export type ThreadKey = { opinionId: string } | { rectificationId: string }
