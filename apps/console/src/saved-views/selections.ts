import { named } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { SavedView } from '../api/schema.ts'

/** A list as somebody wants to see it again. */
export const savedViewSelection = select<SavedView>()({
  id: true,
  version: true,
  list: true,
  name: true,
  query: true,
  isMine: true,
  viewerMay: true,
  organization: named,
})
export type SavedViewRow = Selected<SavedView, typeof savedViewSelection>
