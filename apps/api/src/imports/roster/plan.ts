import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { today } from '../../platform/database/clock.ts'
import type { ImportBranch } from '../import-report.ts'
import { planOrganizations } from './plan-organizations.ts'
import { type Plan, Tally } from './plan-parts.ts'
import { planPeople } from './plan-people.ts'
import { planPosts } from './plan-posts.ts'
import { readPeople, readPlaces } from './present-rows.ts'
import type { Problems, RosterRow } from './problems.ts'
import { treeOf } from './tree.ts'

const nothing = (): { create: []; update: [] } => ({ create: [], update: [] })

/** Compares the rows with stored data within the actor's reach. Problems are added to `problems`. */
export async function planRoster(
  db: EntityManager,
  actor: Actor,
  rows: readonly RosterRow[],
  problems: Problems,
): Promise<{ plan: Plan; tally: Tally; tree: ImportBranch[] }> {
  const plan: Plan = {
    units: [],
    edges: [],
    organizationId: null,
    organizations: nothing(),
    people: nothing(),
    memberships: nothing(),
    affiliations: nothing(),
    appointments: nothing(),
    responsibilities: nothing(),
  }
  const tally = new Tally()
  const of = (sheet: RosterRow['sheet']) => rows.filter(row => row.sheet === sheet)
  const day = await today(db)
  const places = await readPlaces(db, actor, rows)
  await planOrganizations(of('ORGANIZATIONS'), places, plan, tally, problems)
  const people = await readPeople(db, places, rows, day)
  await planPeople(of('PEOPLE'), places, people, plan, tally, problems, day)
  await planPosts([...of('APPOINTMENTS'), ...of('RESPONSIBILITIES')], places, people, plan, tally, problems, day)
  plan.organizationId = places.top()
  return { plan, tally, tree: await treeOf(tally, places) }
}
