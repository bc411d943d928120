import { type AccessRule, type Action, accessRules, type Facts, type Role } from '@pingyi/domain'
import { roles } from '@pingyi/domain/internal'
import { holdsToday } from '../../platform/database/clock.ts'
import { allOf, anyOf, bind, inTurn, raw, type Where, where } from '../../platform/database/where.ts'

/** The people `p` who may do this action on these facts today: the rules of `may`, inverted. */
export const permittedPeople = (action: Action, facts: Facts): Where =>
  anyOf(
    roles.flatMap(standing =>
      (accessRules[action][standing] ?? []).filter(rule => fits(rule, facts)).map(rule => whereRule(standing, rule, facts)),
    ),
  )

/** True if the facts satisfy the rule, apart from who acts. */
const fits = ({ notConfidential, notDraft, onlyDraft, aboutOrganization }: AccessRule, { confidential, draft, personId }: Facts) =>
  (!notConfidential || confidential === false) &&
  (!notDraft || draft === false) &&
  (!onlyDraft || draft === true) &&
  (!aboutOrganization || personId === null)

const whereRule = (standing: Role, { within, as, notOwn }: AccessRule, facts: Facts): Where =>
  allOf([
    ...(standing === 'ANYBODY' ? [] : [holds(standing, within, facts)]),
    ...(standing === 'ANYBODY' && within === 'ABOVE' ? [belongsBelow(facts)] : []),
    ...(as === undefined ? [] : [isPart(as, facts)]),
    ...(standing === 'ANYBODY' && as === undefined && !within ? [raw('false')] : []),
    ...(notOwn ? [where`p.id is distinct from ${facts.personId ?? null}::uuid`] : []),
  ])

/** People with a current post or membership in a place from which the rule reaches the facts. */
function holds(role: Role, within: AccessRule['within'], { path = [], organizationId }: Facts): Where {
  const places = within === 'TREE' ? path : organizationId ? [organizationId] : []
  if (within === 'ABOVE') return belongsBelow({ organizationId })
  const at = (column: string) =>
    within === 'TREE' || within === 'ORGANIZATION' ? bind(`${column} = any(`, places, '::uuid[])') : raw('true')
  const [from, where] =
    role === 'MEMBER'
      ? [`memberships h where ${holdsToday('h')}`, at('h.organization_id')]
      : [
          `appointments h join posts q on q.id = h.post_id left join bodies b on b.id = h.body_id
           where ${holdsToday('h')} and q.capability = '${role}'`,
          at('coalesce(h.organization_id, b.organization_id)'),
        ]
  return inTurn(`p.id in (select h.person_id from ${from} and `, where, ')')
}

/** People with a membership or a post of effect in the organisation or below it. */
const belongsBelow = ({ organizationId }: Facts): Where =>
  inTurn(
    `p.id in (select h.person_id from (
      select m.person_id, m.organization_id from memberships m where ${holdsToday('m')}
      union all
      select a.person_id, coalesce(a.organization_id, b.organization_id) from appointments a
        join posts q on q.id = a.post_id left join bodies b on b.id = a.body_id where ${holdsToday('a')} and q.capability <> 'NONE'
    ) h join organizations o on o.id = h.organization_id where o.path like `,
    where`${`%/${organizationId ?? ''}/%`}`,
    ')',
  )

function isPart(as: NonNullable<AccessRule['as']>, { reviewerId, reviewerIds = [], personId, ownerId, recordedById }: Facts): Where {
  if (as === 'RECORDER') return where`p.id = (select c.person_id from accounts c where c.id = ${recordedById ?? null}::uuid)`
  if (as === 'REVIEWER') return where`p.id = any(${[...reviewerIds, ...(reviewerId ? [reviewerId] : [])]}::uuid[])`
  return where`p.id = ${(as === 'SUBJECT' ? personId : ownerId) ?? null}::uuid`
}
