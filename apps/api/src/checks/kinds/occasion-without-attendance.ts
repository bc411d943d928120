import { Occasion } from '../../occasions/occasion.ts'
import { allOf, raw } from '../../platform/database/where.ts'
import { type Check, here } from '../check.ts'

/** Talks are left out: their participants are recorded in the reviews. */
export const occasionWithoutAttendance: Check = {
  of: Occasion,
  where: place =>
    allOf([
      here(place),
      raw(`not exists (select 1 from occasion_attendees a where a.occasion_id = t.id)
        and not exists (select 1 from jsonb_array_elements(t.headcounts) h where (h ->> 'count')::int > 0)
        and not exists (select 1 from review_forms f where f.id = t.form_id and f.confidential)`),
    ]),
  on: 't.held_on',
}
