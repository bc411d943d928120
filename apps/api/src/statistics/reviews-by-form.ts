import type { EntityManager } from 'typeorm'
import { isNewest } from '../platform/revisions/revised-row.ts'
import { counted, parameters, type Scope, type Times } from './scope.ts'

/** The reviews of a form in all its revisions, under the newest; of all forms where it has none. */
export type ReviewCount = {
  key: number
  formId: string | null
  reviews: number
  reviewers: number
  organizations: number
  persons: number
  noProblem: number
}

/** Counts reviews and the distinct people and organisations on both sides, by form and in sum. */
export const countReviews = (db: EntityManager, cycleId: string, times: Times, scopes: readonly Scope[]): Promise<ReviewCount[]> =>
  db.query(
    /* sql */ `
    -- reviews by form
    with ${counted}, forms as (
      select f.id, n.id as newest from review_forms f join review_forms n on n.code = f.code and ${isNewest('review_forms', 'n')}
    )
    select key, newest as "formId", count(*)::int as reviews, count(distinct reviewer_id)::int as reviewers,
      count(distinct organization_id) filter (where subject_kind = 'ORGANIZATION')::int as organizations,
      count(distinct person_id)::int as persons,
      count(*) filter (where no_problem)::int as "noProblem"
    from counted join forms on forms.id = counted.form_id group by grouping sets ((key, newest), (key)) order by 3 desc, 2`,
    parameters(cycleId, times, scopes),
  )
