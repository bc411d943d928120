import { isInWindow } from '../../field/cycle-window.ts'
import { reviewCounted } from '../../field/predicates.ts'
import { allOf, raw } from '../../platform/database/where.ts'
import { Review } from '../../reviews/review.ts'
import { type Check, here } from '../check.ts'

export const reviewOutsideCycle: Check = {
  of: Review,
  where: place =>
    allOf([
      here(place),
      raw(
        `${reviewCounted('t.status')} and not exists (select 1 from cycles c where c.id = t.cycle_id and ${isInWindow('t.occurred_on', 'c')})`,
      ),
    ]),
  on: 't.occurred_on',
}
