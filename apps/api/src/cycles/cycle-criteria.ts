import { type AuthorityMatrix, authorityRelation, type Problem, defaultCriteria as setOfRelation } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { CriteriaSet } from '../criteria/criteria-set.ts'
import { findByIds } from '../platform/access/find.ts'
import { isNewest } from '../platform/revisions/revised-row.ts'

export type CriteriaOfRule = { authorityRule: string; criteriaSetId: string }

/** The newest revision of the default criteria set for each rule that has one. */
export async function defaultCriteria(db: EntityManager, { rules }: AuthorityMatrix): Promise<CriteriaOfRule[]> {
  const rows: { id: string; code: string }[] = await db.query(
    `-- newest criteria sets
     select t.id, t.code from criteria_sets t where t.code = any($1) and ${isNewest('criteria_sets', 't')}`,
    [[...new Set(Object.values(setOfRelation))]],
  )
  const idOf = new Map(rows.map(({ code, id }) => [code, id]))
  return rules.flatMap(({ code, relation }) => {
    const criteriaSetId = idOf.get(setOfRelation[relation] ?? '')
    return criteriaSetId ? [{ authorityRule: code, criteriaSetId }] : []
  })
}

/** Problems of the sets chosen for the rules of a matrix. */
export async function problemsOfCriteria(
  db: EntityManager,
  { rules }: AuthorityMatrix,
  criteria: readonly CriteriaOfRule[],
): Promise<Problem[]> {
  const sets = await findByIds(
    db as never,
    CriteriaSet,
    criteria.map(({ criteriaSetId }) => criteriaSetId),
  )
  return criteria.flatMap(({ authorityRule, criteriaSetId }, i): Problem[] => {
    const rule = rules.find(({ code }) => code === authorityRule)
    if (!rule) return [{ at: `criteria.${i}.authorityRule`, code: 'UNKNOWN' }]
    const first = criteria.findIndex(one => one.authorityRule === authorityRule)
    if (first < i) return [{ at: `criteria.${i}.authorityRule`, code: 'DUPLICATE' }]
    const { subject } = authorityRelation.members[rule.relation]
    const fits = sets.get(criteriaSetId)!.subjects.some(({ kind }) => kind === subject)
    return fits ? [] : [{ at: `criteria.${i}.criteriaSetId`, code: 'WRONG_SUBJECT' }]
  })
}
