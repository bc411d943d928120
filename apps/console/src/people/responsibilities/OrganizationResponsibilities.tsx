import { useGetList, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../../api/use-me.ts'
import { Section } from '../../kit/page/Section.tsx'
import { Periods } from '../Periods.tsx'
import type { ResponsibilityRow } from '../selections.ts'
import { peopleVerbs } from '../verbs.ts'
import { MakeResponsible } from './MakeResponsible.tsx'

/** Which leaders have the organisation as contact point or in their area. */
export function OrganizationResponsibilities({ organization }: { organization: { id: string } }) {
  const translate = useTranslate()
  const { may } = useMe()
  const manages = may('APPOINTMENT_MANAGE')
  const { data = [] } = useGetList<ResponsibilityRow>('responsibilities', {
    pagination: { page: 1, perPage: 100 },
    filter: { organizationId: organization.id },
  })
  return (
    <Section title={translate('people.responsibilities')} actions={manages && <MakeResponsible organizationId={organization.id} />}>
      <Periods
        items={data.filter(each => each.organization?.id === organization.id)}
        end={peopleVerbs.endResponsibility}
        may={manages}
        say={({ kind, person }) => (
          <>
            <Link to={`/people/${person.id}/show`}>{person.name}</Link> · {translate(`ResponsibilityKind.${kind}`)}
          </>
        )}
      />
    </Section>
  )
}
