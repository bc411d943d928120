import { reviewCounted } from '../../field/predicates.ts'
import { allOf, raw } from '../../platform/database/where.ts'
import { Review } from '../../reviews/review.ts'
import { type Check, here } from '../check.ts'

/** A part that gives opinions is filled by one of them; that of problems also by the statement that none was found. */
export const partEmpty: Check = {
  of: Review,
  where: place =>
    allOf([
      here(place),
      raw(`${reviewCounted('t.status')} and exists (
        select 1 from review_forms f cross join jsonb_array_elements(f.parts) part where f.id = t.form_id and (part ->> 'required')::boolean
          and not exists (select 1 from review_remarks m where m.review_id = t.id and m.kind = 'PART' and m.code = part ->> 'code' and btrim(m.text) <> '')
          and (part ->> 'gives' is distinct from 'PROBLEM' or not t.no_problem)
          and not exists (select 1 from opinions o where o.review_id = t.id and o.kind = part ->> 'gives' and btrim(o.text) <> ''))`),
    ]),
  on: 't.occurred_on',
}
