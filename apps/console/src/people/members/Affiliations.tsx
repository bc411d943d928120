import { type AffiliationClass, affiliationClass } from '@pingyi/domain/internal'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { includesAction } from '../../api/may.ts'
import { useMe } from '../../api/use-me.ts'
import { Section } from '../../kit/page/Section.tsx'
import { VerbButton } from '../../kit/verbs/VerbButton.tsx'
import { Periods } from '../Periods.tsx'
import type { PersonRow } from '../selections.ts'
import { peopleVerbs } from '../verbs.ts'

/** What somebody takes or took part in without being a member. Nothing is offered to a member. */
export function Affiliations({ person }: { person: PersonRow }) {
  const translate = useTranslate()
  const manages = includesAction(person.viewerMay, 'PERSON_MANAGE')
  const offers = manages && person.partyStatus === 'NON_MEMBER'
  if (person.affiliations.length === 0 && !offers) return null
  const names = (classes: readonly AffiliationClass[]) => classes.map(code => translate(`AffiliationClass.${code}`)).join('、')
  return (
    <Section title={translate('people.affiliations')} actions={offers && <Affiliate personId={person.id} />}>
      <Periods
        items={person.affiliations}
        end={peopleVerbs.endAffiliation}
        may={manages}
        say={({ organization, unit, classes }) => (
          <>
            {organization ? <Link to={`/organizations/${organization.id}/show`}>{organization.name}</Link> : unit?.name} · {names(classes)}
          </>
        )}
      />
    </Section>
  )
}

function Affiliate({ personId }: { personId: string }) {
  const translate = useTranslate()
  const { today } = useMe()
  const choices = affiliationClass.codes.map(code => ({ id: code, name: translate(`AffiliationClass.${code}`) }))
  return (
    <VerbButton
      verb={peopleVerbs.affiliate}
      variables={({ classes, ...input }) => ({
        input: { personId, ...input, classes: (classes ?? '').split(',').filter(affiliationClass.has) },
      })}
      label="people.affiliate"
      ask={[
        { name: 'classes', label: 'people.classes', help: 'people.classesHelp', kind: 'choices', choices, required: true },
        { name: 'organizationId', label: 'people.organization', kind: 'record', resource: 'organizations', sort: 'ordinal' },
        { name: 'unitId', label: 'people.unit', kind: 'record', resource: 'units' },
        { name: 'fromOn', label: 'people.fromOn', kind: 'day', required: true, initial: today ?? '' },
      ]}
    />
  )
}
