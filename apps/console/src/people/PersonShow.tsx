import { Button } from '@mui/material'
import { EditButton, Show, TopToolbar, useGetList, useRecordContext, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { includesAction } from '../api/may.ts'
import { useMe } from '../api/use-me.ts'
import { HandOverButton } from '../handovers/HandOverButton.tsx'
import { FieldDescriptions } from '../kit/fields/FieldValues.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import { HistoryLink } from '../kit/page/HistoryLink.tsx'
import { Section } from '../kit/page/Section.tsx'
import { personFields } from './fields.ts'
import { Affiliations } from './members/Affiliations.tsx'
import { Memberships } from './members/Memberships.tsx'
import { Periods } from './Periods.tsx'
import { AppointButton } from './posts/AppointButton.tsx'
import { MakeResponsible } from './responsibilities/MakeResponsible.tsx'
import type { PersonRow, ResponsibilityRow } from './selections.ts'
import { peopleVerbs } from './verbs.ts'

export const PersonShow = () => (
  <Show actions={<Actions />} component="div">
    <Page />
  </Show>
)

function Actions() {
  const person = useRecordContext<PersonRow>()
  return (
    <TopToolbar sx={{ flexWrap: 'wrap' }}>
      {person && includesAction(person.viewerMay, 'APPOINTMENT_MANAGE') && <HandOverButton person={person} variant="text" />}
      {person && <HistoryLink id={person.id} />}
      {includesAction(person?.viewerMay, 'PERSON_MANAGE') && <EditButton />}
    </TopToolbar>
  )
}

const reviewsOf = (id: string) => `/reviews?filter=${encodeURIComponent(JSON.stringify({ personId: id }))}`

function Page() {
  const translate = useTranslate()
  const person = useRecordContext<PersonRow>()
  if (!person) return null
  return (
    <>
      <Section
        title={person.name}
        actions={
          <>
            <Button component={Link} size="small" to={`/people/${person.id}/history`}>
              {translate('history.open')}
            </Button>
            <Button component={Link} size="small" to={reviewsOf(person.id)}>
              {translate('people.reviewsOf')}
            </Button>
          </>
        }
      >
        <FieldDescriptions
          of={personFields}
          record={person}
          overrides={{
            organization: person.organization && (
              <Link to={`/organizations/${person.organization.id}/show`}>{person.organization.name}</Link>
            ),
            ...(person.originalName === person.name && { originalName: null }),
          }}
        />
      </Section>
      <Memberships person={person} />
      <Affiliations person={person} />
      <Appointments person={person} />
      <Responsibilities person={person} />
    </>
  )
}

function Appointments({ person }: { person: PersonRow }) {
  const translate = useTranslate()
  const { text } = useFormat()
  const { may } = useMe()
  const manages = may('APPOINTMENT_MANAGE')
  return (
    <Section title={translate('people.appointments')} actions={manages && <AppointButton personId={person.id} />}>
      <Periods
        items={person.appointments}
        end={peopleVerbs.endAppointment}
        may={manages}
        say={({ post, organization, body, portfolio }) => (
          <>
            {organization ? <Link to={`/organizations/${organization.id}/show`}>{organization.name}</Link> : body?.name} {text(post.name)}{' '}
            {portfolio && `· ${portfolio}`}
          </>
        )}
      />
    </Section>
  )
}

function Responsibilities({ person }: { person: PersonRow }) {
  const translate = useTranslate()
  const { may } = useMe()
  const manages = may('APPOINTMENT_MANAGE')
  const { data = [] } = useGetList<ResponsibilityRow>('responsibilities', {
    pagination: { page: 1, perPage: 100 },
    filter: { personId: person.id },
  })
  if (!manages && data.length === 0) return null
  return (
    <Section title={translate('people.responsibilities')} actions={manages && <MakeResponsible personId={person.id} />}>
      <Periods
        items={data}
        end={peopleVerbs.endResponsibility}
        may={manages}
        say={({ kind, organization }) => (
          <>
            <Link to={`/organizations/${organization.id}/show`}>{organization.name}</Link> · {translate(`ResponsibilityKind.${kind}`)}
          </>
        )}
      />
    </Section>
  )
}
