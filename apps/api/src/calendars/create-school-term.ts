import { type Actor, refuseIf } from '@pingyi/domain'
import { topFacts } from '../field/organizations/top-organization.ts'
import { allow } from '../platform/access/allow.ts'
import { record } from '../platform/database/audit.ts'
import { insert } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfEnd, problemsOfPlainName } from '../platform/problems.ts'
import type { CreateSchoolTermInput } from './calendar-inputs.ts'
import { SchoolTerm } from './school-term.ts'

export async function createSchoolTerm(tx: Tx, actor: Actor, { name, startsOn, endsOn }: CreateSchoolTermInput): Promise<SchoolTerm> {
  allow(actor, 'CALENDAR_MANAGE', await topFacts(tx))
  refuseIf([...problemsOfPlainName('name', name), ...problemsOfEnd('endsOn', endsOn, startsOn)])
  const term = await insert(tx, SchoolTerm, { name: name.trim(), startsOn, endsOn })
  record(tx, actor, 'schoolTerm.created', { type: 'SchoolTerm', id: term.id })
  return term
}
