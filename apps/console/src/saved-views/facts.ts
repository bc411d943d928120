/** A list as somebody wants to see it again, as `savedViewFields` selects it. */
export type SavedView = {
  id: string
  version: number
  list: string
  name: string
  query: string
  isMine: boolean
  viewerMay: readonly string[]
  organization: { id: string; name: string } | null
}
