import { Button } from '@mui/material'
import { Title, useGetList, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { includesAction } from '../../api/may.ts'
import { FieldDescriptions } from '../../kit/fields/FieldValues.tsx'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { HistoryLink } from '../../kit/page/HistoryLink.tsx'
import { PageHead, RecordPage } from '../../kit/page/RecordPage.tsx'
import { Section } from '../../kit/page/Section.tsx'
import { Periods } from '../../people/Periods.tsx'
import { AppointButton } from '../../people/posts/AppointButton.tsx'
import type { AppointmentRow } from '../../people/selections.ts'
import { peopleVerbs } from '../../people/verbs.ts'
import { bodyFields } from '../fields.ts'
import type { BodyRow } from '../selections.ts'

/** A body with its members, who belong to it by appointment. */
export const BodyShow = () => <RecordPage<BodyRow> resource="bodies">{body => <Page body={body} />}</RecordPage>

function Page({ body }: { body: BodyRow }) {
  const translate = useTranslate()
  const { text } = useFormat()
  const appoints = includesAction(body.viewerMay, 'APPOINTMENT_MANAGE')
  const { data = [] } = useGetList<AppointmentRow>('appointments', { pagination: { page: 1, perPage: 100 }, filter: { bodyId: body.id } })
  return (
    <>
      <Title title={body.name} />
      <PageHead title={body.name}>
        {includesAction(body.viewerMay, 'ORGANIZATION_MANAGE') && (
          <Button component={Link} size="small" variant="outlined" to={`/bodies/${body.id}`}>
            {translate('ra.action.edit')}
          </Button>
        )}
        <HistoryLink id={body.id} />
      </PageHead>
      <Section title={translate('organizations.body')}>
        <FieldDescriptions
          of={bodyFields}
          record={body}
          overrides={{
            aliases: body.aliases.join(translate('kit.comma')),
            organization: body.organization && <Link to={`/organizations/${body.organization.id}/show`}>{body.organization.name}</Link>,
          }}
        />
      </Section>
      <Section title={translate('organizations.bodyMembers')} actions={appoints && <AppointButton bodyId={body.id} />}>
        <Periods
          items={data}
          end={peopleVerbs.endAppointment}
          may={appoints}
          say={({ person, post, portfolio }) => (
            <>
              {text(post.name)} {person && <Link to={`/people/${person.id}/show`}>{person.name}</Link>} {portfolio && `· ${portfolio}`}
            </>
          )}
        />
      </Section>
    </>
  )
}
