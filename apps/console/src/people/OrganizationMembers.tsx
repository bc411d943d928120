import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import type { Organization } from '../api/schema.ts'
import { useMe } from '../api/use-me.ts'
import { Section } from '../kit/page/Section.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { peopleVerbs } from './verbs.ts'

/** The way to the members of an organisation, and into it; nothing where their number is not for the viewer. */
export function OrganizationMembers({ organization: { id, memberCount } }: { organization: Pick<Organization, 'id' | 'memberCount'> }) {
  const translate = useTranslate()
  const { may, today } = useMe()
  const manages = may('PERSON_MANAGE')
  const to = `/people?org=${id}`
  if (memberCount === null) return null
  return (
    <Section
      title={translate('people.members')}
      actions={
        manages && (
          <>
            <Button component={Link} to={`/people/create?org=${id}`} size="small" variant="outlined">
              {translate('people.addHere')}
            </Button>
            <VerbButton
              verb={peopleVerbs.transfer}
              variables={{ organizationId: id }}
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
        {translate('people.seeMembers', { smart_count: memberCount })}
      </Button>
    </Section>
  )
}
