import { type Actor, refuseIf } from '@pingyi/domain'
import { record } from '../platform/audit.ts'
import { allow } from '../platform/guard.ts'
import { problemsOfEnd, problemsOfPlainName } from '../platform/problems.ts'
import { insert } from '../platform/rows.ts'
import { topFacts } from '../platform/top.ts'
import type { Tx } from '../platform/tx.ts'
import type { CreateSchoolTermInput } from './calendar-inputs.ts'
import { SchoolTerm } from './school-term.ts'

export async function createSchoolTerm(tx: Tx, actor: Actor, { name, startsOn, endsOn }: CreateSchoolTermInput): Promise<SchoolTerm> {
  allow(actor, 'calendar:manage', await topFacts(tx))
  refuseIf([...problemsOfPlainName('name', name), ...problemsOfEnd('endsOn', endsOn, startsOn)])
  const term = await insert(tx, SchoolTerm, { name: name.trim(), startsOn, endsOn })
  record(tx, actor, 'schoolTerm.created', { type: 'SchoolTerm', id: term.id })
  return term
}
