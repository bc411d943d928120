import type { Actor } from '@pingyi/domain'
import { Cycle } from '../cycles/cycle.ts'
import { type Plan, planOf } from '../field/authority/reviewer-plan.ts'
import { Organization } from '../organizations/organization.ts'
import { allow } from '../platform/access/allow.ts'
import { findReadable, locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { insertMany, update } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Assignment } from './assignment.ts'

export const assignProposed = (tx: Tx, { proposed }: Plan): Promise<Assignment[]> =>
  insertMany(
    tx,
    Assignment,
    proposed.map(({ id, by }) => ({ rosterEntryId: id, personId: by.reviewerId, authorityRule: by.rule.code })),
  )

/** Assigns the proposed reviewers to what is owed, in the cycle or below an organisation. */
export async function acceptProposedAssignments(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  organizationId: string | null | undefined,
): Promise<Cycle> {
  const { row, facts } = await locked(tx, actor, Cycle, id, version)
  allow(actor, 'CYCLE_MANAGE', facts)
  const part = organizationId ? (await findReadable(tx, actor, Organization, organizationId)).row : null
  const within = part ? await below(tx, part) : null
  await assignProposed(tx, await planOf(tx, row, within))
  const saved = await update(tx, Cycle, row, {})
  record(tx, actor, 'cycle.assignmentsMade', { type: 'Cycle', id, organizationId: row.organizationId })
  return saved
}

const below = async (tx: Tx, { path }: Organization): Promise<string[]> => {
  const rows: { id: string }[] = await tx.query(`-- tree ids\n select id from organizations where path like $1 || '%'`, [path])
  return rows.map(({ id }) => id)
}
