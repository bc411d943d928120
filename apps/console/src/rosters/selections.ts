import { named, text } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { RosterEntry } from '../api/schema.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { rosterFields } from './fields.ts'

/** A subject due in a cycle. */
export const rosterSelection = select<RosterEntry>()({
  ...selectionOf(rosterFields),
  id: true,
  version: true,
  subjectKind: true,
  assignments: { id: true, version: true, authorityRule: true, reviewer: named },
  cycle: named,
  organization: { ...named, secretary: named },
  person: { ...named, number: true, pinyin: true, partyStatus: true, appointments: { id: true, toOn: true, post: { name: text } } },
})
export type RosterRow = Selected<RosterEntry, typeof rosterSelection>
