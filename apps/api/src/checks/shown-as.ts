import { Account } from '../accounts/account.ts'
import { CriteriaSet } from '../criteria/criteria-set.ts'
import { Occasion } from '../occasions/occasion.ts'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import { holdsToday } from '../platform/database/clock.ts'
import { Measure } from '../rectifications/measure.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { Rectification } from '../rectifications/rectification.ts'
import { Review } from '../reviews/review.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'

/** SQL of a row `t` as a finding: the page it opens, its name and its organisation. */
type ShownAs = { readonly type: string; readonly id?: string; readonly name: string; readonly english?: string; readonly place?: string }

const organization = (id: string) => `(select x.name from organizations x where x.id = ${id})`
const person = (id: string) => `(select x.name from people x where x.id = ${id})`
const subject = (of: string) => `coalesce(${person(`${of}.person_id`)}, ${organization(`${of}.organization_id`)})`
const unlessNamed = 'case when t.person_id is not null then'
const shortened = "case when length(t.text) > 60 then left(t.text, 59) || '…' else t.text end"

export const shownAs: ReadonlyMap<unknown, ShownAs> = new Map<unknown, ShownAs>([
  [
    RosterEntry,
    {
      type: "case when t.person_id is null then 'Organization' else 'Person' end",
      id: 'coalesce(t.person_id, t.organization_id)',
      name: subject('t'),
      place: `${unlessNamed} ${organization('t.organization_id')} end`,
    },
  ],
  [Organization, { type: "'Organization'", name: 't.name', place: organization('t.parent_id') }],
  [
    Person,
    {
      type: "'Person'",
      name: 't.name',
      place: `(select x.name from memberships m join organizations x on x.id = m.organization_id where m.person_id = t.id and ${holdsToday('m')})`,
    },
  ],
  [Review, { type: "'Review'", name: subject('t'), place: `${unlessNamed} ${organization('t.organization_id')} end` }],
  [Rectification, { type: "'Rectification'", name: subject('t'), place: `${unlessNamed} ${organization('t.organization_id')} end` }],
  [Opinion, { type: "'Opinion'", name: shortened, place: `(select ${subject('r')} from reviews r where r.id = t.review_id)` }],
  [
    Measure,
    { type: "'Measure'", name: shortened, place: `(select ${subject('r')} from rectifications r where r.id = t.rectification_id)` },
  ],
  [
    Occasion,
    {
      type: "'Occasion'",
      name: `coalesce(nullif(btrim(t.title), ''), ${organization('t.organization_id')})`,
      place: `case when btrim(t.title) <> '' then ${organization('t.organization_id')} end`,
    },
  ],
  [Account, { type: "'Account'", name: 't.username', place: person('t.person_id') }],
  [CriteriaSet, { type: "'CriteriaSet'", name: 't.name_zh', english: 't.name_en' }],
])
