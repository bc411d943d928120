import { useGetList, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../../api/use-me.ts'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { Section } from '../../kit/page/Section.tsx'
import { Periods } from '../Periods.tsx'
import type { AppointmentRow } from '../selections.ts'
import { peopleVerbs } from '../verbs.ts'
import { AppointButton } from './AppointButton.tsx'

/** Who holds which post in the organisation. */
export function OrganizationAppointments({ organization }: { organization: { id: string } }) {
  const translate = useTranslate()
  const { text } = useFormat()
  const { may } = useMe()
  const manages = may('APPOINTMENT_MANAGE')
  const { data = [] } = useGetList<AppointmentRow>('appointments', {
    pagination: { page: 1, perPage: 100 },
    filter: { organizationId: organization.id },
  })
  return (
    <Section title={translate('people.appointments')} actions={manages && <AppointButton organizationId={organization.id} />}>
      <Periods
        items={data.filter(each => each.organization?.id === organization.id)}
        end={peopleVerbs.endAppointment}
        may={manages}
        say={({ person, post, portfolio, body }) => (
          <>
            {text(post.name)} {person && <Link to={`/people/${person.id}/show`}>{person.name}</Link>} {body && `· ${body.name}`}{' '}
            {portfolio && `· ${portfolio}`}
          </>
        )}
      />
    </Section>
  )
}
