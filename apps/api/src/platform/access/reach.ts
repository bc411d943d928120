import { type Action, type Reach, reach } from '@pingyi/domain'
import type { Context } from '../context.ts'
import { allOf, anyOf, bind, raw, type Where } from '../database/where.ts'
import type { FactColumns } from './guard.ts'
import { idsBelow } from './tree.ts'

/** The ids of the organisations at or below the given ones. Resolved first, so that lists can use their index. */
export async function treeIds(context: Pick<Context, 'db' | 'loaders'>, roots: readonly string[]): Promise<string[]> {
  const key = `tree ${[...roots].sort().join()}`
  const cached = context.loaders.get(key) as Promise<string[]> | undefined
  if (cached) return cached
  const loading = roots.length === 0 ? Promise.resolve([]) : idsBelow(context.db, roots)
  context.loaders.set(key, loading)
  return loading
}

/** The rows `t` on which the actor may do `action`, as a WHERE piece. Uses the same grants as `may`. */
export async function inReach(context: Context, columns: FactColumns, action: Action): Promise<Where> {
  const grants: Reach = reach(context.actor, action)
  return anyOf(await Promise.all(grants.map(grant => grantWhere(context, columns, grant))))
}

async function grantWhere(context: Context, columns: FactColumns, grant: Reach[number]): Promise<Where> {
  const pieces: Where[] = []
  const lies = columns.organizationIn ?? (ids => bind(`(${columns.organization}) = any(`, ids, '::uuid[])'))
  if (grant.trees) pieces.push(lies(await treeIds(context, grant.trees)))
  if (grant.organizations) pieces.push(lies(grant.organizations))
  if (grant.reviewerId)
    pieces.push(
      columns.reviewers ? bind('', grant.reviewerId, `::uuid in (${columns.reviewers})`) : same(columns.reviewer, grant.reviewerId),
    )
  if (grant.subjectId)
    pieces.push(columns.subjects ? bind('', grant.subjectId, `::uuid in (${columns.subjects})`) : same(columns.person, grant.subjectId))
  if (grant.recordedById) pieces.push(same(columns.recordedBy, grant.recordedById))
  if (grant.ownerId) pieces.push(same(columns.owner, grant.ownerId))
  if (grant.disclosedTo)
    pieces.push(columns.disclosedTo ? bind(`(${columns.disclosedTo}) && `, grant.disclosedTo, '::uuid[]') : raw('false'))
  if ((grant.notConfidential || grant.notTalk) && columns.confidential) pieces.push(raw(`not (${columns.confidential})`))
  if (grant.notDraft && columns.draft) pieces.push(raw(`not (${columns.draft})`))
  if (grant.onlyDraft) pieces.push(raw(columns.draft ? `(${columns.draft})` : 'false'))
  if (grant.aboutOrganization) pieces.push(raw(columns.person ? `(${columns.person}) is null` : 'false'))
  if (grant.notAboutPersonId && columns.person) pieces.push(bind(`(${columns.person}) is distinct from `, grant.notAboutPersonId, '::uuid'))
  return pieces.length === 0 && !grant.everywhere ? raw('false') : allOf(pieces)
}

const same = (column: string | undefined, id: string): Where => (column ? bind(`(${column}) = `, id, '::uuid') : raw('false'))
