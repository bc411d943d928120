import { type AuthorityMatrix, authorityRelation, type Problem, defaultCriteria as setOfRelation } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { CriteriaSet } from '../criteria/criteria-set.ts'
import { findByIds } from '../platform/access/find.ts'
import { isOffered, problemsOfChoice } from '../platform/revisions/revised-row.ts'

export type CriteriaOfRule = { authorityRule: string; criteriaSetId: string }

/** The default criteria set, as it is offered, for each rule that has one. */
export async function defaultCriteria(db: EntityManager, { rules }: AuthorityMatrix): Promise<CriteriaOfRule[]> {
  const rows: { id: string; code: string }[] = await db.query(
    `-- newest criteria sets
     select t.id, t.code from criteria_sets t where t.code = any($1) and ${isOffered('t')}`,
    [[...new Set(Object.values(setOfRelation))]],
  )
  const idOf = new Map(rows.map(({ code, id }) => [code, id]))
  return rules.flatMap(({ code, relation }) => {
    const criteriaSetId = idOf.get(setOfRelation[relation] ?? '')
    return criteriaSetId ? [{ authorityRule: code, criteriaSetId }] : []
  })
}

/** Problems of the sets chosen for the rules of a matrix. `before`: those of the cycle until now, which it may keep. */
export async function problemsOfCriteria(
  db: EntityManager,
  { rules }: AuthorityMatrix,
  criteria: readonly CriteriaOfRule[],
  before: readonly CriteriaOfRule[] = [],
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
    const set = sets.get(criteriaSetId)!
    const kept = before.find(one => one.criteriaSetId === criteriaSetId)?.criteriaSetId
    const retired = problemsOfChoice(`criteria.${i}.criteriaSetId`, set, kept)
    return set.subjects.some(({ kind }) => kind === subject) ? retired : [{ at: `criteria.${i}.criteriaSetId`, code: 'WRONG_SUBJECT' }]
  })
}
