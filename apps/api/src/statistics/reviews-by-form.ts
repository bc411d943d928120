import type { EntityManager } from 'typeorm'
import { counted, parameters, type Scope, type Times } from './scope.ts'

export type FormCount = { key: number; formId: string; reviews: number; persons: number }

/** Counts reviews and distinct people by form. */
export const countByForm = (db: EntityManager, cycleId: string, times: Times, scopes: readonly Scope[]): Promise<FormCount[]> =>
  db.query(
    /* sql */ `
    -- reviews by form
    with ${counted}
    select key, form_id as "formId", count(*)::int as reviews, count(distinct person_id)::int as persons
    from counted group by 1, 2 order by 3 desc, 2`,
    parameters(cycleId, times, scopes),
  )
