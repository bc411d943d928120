import {
  assignmentIsDone,
  measureIsOpen,
  opinionAwaitsReviewer,
  opinionIsInRectification,
  rectificationHasOpinions,
  reviewCounted,
  roundAwaitsReviewer,
  roundIsOpen,
} from '../field/predicates.ts'
import { todaySql } from '../platform/database/clock.ts'

const lives = rectificationHasOpinions('x.id')
const roundOf = 'rounds d on d.rectification_id = x.id and d.number = x.round_number'

/** Work on opinions about oneself cannot be handed over. */
const measuresOf = (kind: string, person: string, people: string) => `
  select '${kind}' as kind, m.id, m.${person} as person_id, x.organization_id, m.due_on, x.confidential
  from measures m join rectifications x on x.id = m.rectification_id join ${roundOf}
  where m.${person} in (${people}) and x.person_id is distinct from m.${person} and ${measureIsOpen('m.status')} and ${roundIsOpen('d.status')} and ${lives}`

/**
 * Open work of these people (a query or a list of ids) as rows: kind, id, person_id, organization_id, due_on, confidential.
 * Only the participants know of a talk: those who arrange the work of others must leave out confidential rows.
 */
export const workSql = (people: string) => `
  select r.kind, r.id, r.person_id, r.organization_id, null::date as due_on, false as confidential from responsibilities r
  where r.person_id in (${people}) and (r.to_on is null or r.to_on > ${todaySql})
  union all ${measuresOf('MEASURE_OWNED', 'owner_id', people)}
  union all ${measuresOf('MEASURE_LED', 'leader_id', people)}
  union all
  select 'REVIEW_ASSIGNED', g.id, g.person_id, e.organization_id, c.ends_on, false
  from assignments g join roster_entries e on e.id = g.roster_entry_id join cycles c on c.id = e.cycle_id
  where g.person_id in (${people}) and e.retracted_at is null and e.excluded_reason is null and c.ends_on >= ${todaySql}
    and not ${assignmentIsDone('g', 'e')}
  union all
  select 'REVIEW_DRAFTED', v.id, v.reviewer_id, v.organization_id, null, v.confidential from reviews v where v.reviewer_id in (${people}) and v.status = 'DRAFTED'
  union all
  select 'OPINION_TO_DECIDE', o.id, v.reviewer_id, v.organization_id, null, v.confidential from opinions o join reviews v on v.id = o.review_id
  where v.reviewer_id in (${people}) and ${opinionAwaitsReviewer('o.status')} and ${reviewCounted('v.status')}
  union all
  select distinct 'RECTIFICATION_TO_DECIDE', x.id, v.reviewer_id, x.organization_id, d.due_on, x.confidential
  from reviews v join opinions o on o.review_id = v.id join rectifications x on x.id = o.rectification_id join ${roundOf}
  where v.reviewer_id in (${people}) and ${opinionIsInRectification('o.status')} and ${roundAwaitsReviewer('d.status')}`
