import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { Section } from '../kit/page/Section.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { peopleVerbs } from './verbs.ts'

/** The way to the members of an organisation, and into it. */
export function OrganizationMembers({ organization }: { organization: { id: string; memberCount: number } }) {
  const translate = useTranslate()
  const { may, today } = useMe()
  const manages = may('person:manage')
  const to = `/people?org=${organization.id}`
  return (
    <Section
      title={translate('people.members')}
      actions={
        manages && (
          <>
            <Button component={Link} to={`/people/create?org=${organization.id}`} size="small" variant="outlined">
              {translate('people.addHere')}
            </Button>
            <VerbButton
              verb={peopleVerbs.transfer}
              variables={{ organizationId: organization.id }}
              label="people.transferHere"
              ask={[
                { name: 'personId', label: 'people.person', kind: 'record', resource: 'people', required: true },
                { name: 'on', label: 'people.fromOn', kind: 'day', required: true, initial: today ?? '' },
              ]}
            />
          </>
        )
      }
    >
      <Button component={Link} to={to}>
        {translate('people.seeMembers', { smart_count: organization.memberCount })}
      </Button>
    </Section>
  )
}
