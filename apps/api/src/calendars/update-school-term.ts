import { type Actor, refuseIf } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { amend } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfEnd, problemsOfPlainName } from '../platform/problems.ts'
import type { UpdateSchoolTermInput } from './calendar-inputs.ts'
import { SchoolTerm } from './school-term.ts'

/** Deadlines derived from the term keep their day. They are changed one by one. */
export async function updateSchoolTerm(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { name, startsOn, endsOn }: UpdateSchoolTermInput,
): Promise<SchoolTerm> {
  const { row, facts } = await locked(tx, actor, SchoolTerm, id, version)
  allow(actor, 'CALENDAR_MANAGE', facts)
  const [first, last] = [startsOn ?? row.startsOn, endsOn ?? row.endsOn]
  refuseIf([...problemsOfPlainName('name', name), ...problemsOfEnd('endsOn', last, first)])
  const saved = await amend(tx, SchoolTerm, row, { startsOn: first, endsOn: last, ...(name && { name: name.trim() }) })
  record(tx, actor, 'schoolTerm.updated', { type: 'SchoolTerm', id })
  return saved
}
