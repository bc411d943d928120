import { membershipStanding } from '@pingyi/domain/internal'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { includesAction } from '../../api/may.ts'
import { useMe } from '../../api/use-me.ts'
import { Section } from '../../kit/page/Section.tsx'
import { VerbButton } from '../../kit/verbs/VerbButton.tsx'
import { Periods } from '../Periods.tsx'
import type { PersonRow } from '../selections.ts'
import { peopleVerbs } from '../verbs.ts'

/** Where somebody is or was a member, and as what. */
export function Memberships({ person }: { person: PersonRow }) {
  const translate = useTranslate()
  const may = includesAction(person.viewerMay, 'PERSON_MANAGE')
  return (
    <Section title={translate('people.memberships')} actions={may && person.memberships && <Moves person={person} />}>
      {person.memberships && (
        <Periods
          items={person.memberships}
          end={peopleVerbs.leave}
          may={may}
          say={({ organization, standing }) => (
            <>
              <Link to={`/organizations/${organization.id}/show`}>{organization.name}</Link> · {translate(`MembershipStanding.${standing}`)}
            </>
          )}
        />
      )}
    </Section>
  )
}

/** What may follow on the membership of today. */
function Moves({ person: { id, memberships = [] } }: { person: PersonRow }) {
  const translate = useTranslate()
  const { today } = useMe()
  const personId = id
  const present = memberships.find(({ toOn }) => !toOn || (today !== null && toOn > today))
  const on = { name: 'on', label: 'people.fromOn', kind: 'day', required: true, initial: today ?? '' } as const
  const place = {
    name: 'organizationId',
    label: 'people.toOrganization',
    kind: 'record',
    resource: 'organizations',
    sort: 'ordinal',
    required: true,
  } as const
  const choices = membershipStanding.codes.map(code => ({ id: code, name: translate(`MembershipStanding.${code}`) }))
  const standing = { name: 'standing', label: 'people.standing', kind: 'choice', choices, required: true, initial: 'FULL' } as const
  if (!present)
    return (
      <>
        <VerbButton verb={peopleVerbs.admit} variables={{ personId }} label="people.admit" ask={[place, on]} />
        <VerbButton
          verb={peopleVerbs.join}
          variables={input => ({ input: { personId, ...input } })}
          label="people.join"
          ask={[place, standing, { ...on, name: 'fromOn' }]}
        />
      </>
    )
  return (
    <>
      {present.standing === 'PROBATIONARY' && (
        <VerbButton verb={peopleVerbs.makeFull} variables={{ personId }} label="people.makeFull" ask={[on]} />
      )}
      <VerbButton verb={peopleVerbs.transfer} variables={{ personId }} label="people.transfer" ask={[place, on]} />
    </>
  )
}
