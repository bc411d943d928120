import type { HeadcountClass } from '@pingyi/domain/internal'
import { Occasion } from '../../occasions/occasion.ts'
import { holdsOn } from '../../platform/database/clock.ts'
import { allOf, raw } from '../../platform/database/where.ts'
import { type Check, here } from '../check.ts'

const named = '(select count(*) from occasion_attendees a where a.occasion_id = t.id)'
const counted = (of = 'true') => `(select coalesce(sum((h ->> 'count')::int), 0) from jsonb_array_elements(t.headcounts) h where ${of})`
const members = counted(`h ->> 'class' = '${'MEMBERS' satisfies HeadcountClass}'`)

/** Members in the tree of its organisation on the day of the occasion. */
const memberThen = `from memberships m join organizations o on o.id = m.organization_id
  join organizations top on top.id = t.organization_id and o.path like top.path || '%'
  where ${holdsOn('m', 't.held_on')}`

/** Headcounts are added to the named attendees, who are not counted again. */
export const headcountContradicts: Check = {
  of: Occasion,
  where: place =>
    allOf([
      here(place),
      raw(`${named} > 0 and (${counted()} = ${named} or (${members} > 0 and
        ${members} + (select count(*) ${memberThen} and m.person_id in (select a.person_id from occasion_attendees a where a.occasion_id = t.id))
          > (select count(*) ${memberThen})))`),
    ]),
  on: 't.held_on',
  figures: `array[${named}::int, ${counted()}::int]`,
}
