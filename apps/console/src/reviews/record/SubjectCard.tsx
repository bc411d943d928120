import { Card, CardContent, Divider, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../../api/use-graphql-query.ts'
import { useLocalizedText } from '../../kit/i18n/use-localized-text.ts'
import type { Appointed, OrganizationCardAnswer, PersonCardAnswer } from '../draft/recording.ts'
import { organizationCardQuery, personCardQuery } from '../queries.ts'
import { EarlierReviews } from './EarlierReviews.tsx'

/** Who is to be reviewed, and what was said before. */
export const SubjectCard = ({ organizationId, personId }: { organizationId: string; personId: string | null }) => (
  <Card variant="outlined">
    <CardContent>{personId ? <PersonCard id={personId} /> : <OrganizationCard id={organizationId} />}</CardContent>
  </Card>
)

const PersonCard = ({ id }: { id: string }) => {
  const translate = useTranslate()
  const { data } = useGraphqlQuery<PersonCardAnswer>(personCardQuery, { id })
  if (!data?.person) return null
  const { person, reviews } = data
  return (
    <Stack spacing={1}>
      <Typography variant="h6" component="h2">
        {person.name}
      </Typography>
      <Typography variant="body2">
        {[person.organization?.name, translate(`PartyStatus.${person.partyStatus}`), person.number].filter(Boolean).join(' · ')}
      </Typography>
      {person.appointments
        .filter(({ toOn }) => toOn === null)
        .map(appointment => (
          <PostLine key={appointment.id} appointment={appointment} />
        ))}
      <Divider />
      <EarlierReviews items={reviews.items} />
    </Stack>
  )
}

const PostLine = ({ appointment }: { appointment: Appointed }) => {
  const text = useLocalizedText()
  return (
    <Typography variant="body2" color="text.secondary">
      {[text(appointment.post.name), appointment.organization?.name ?? appointment.body?.name, appointment.portfolio]
        .filter(Boolean)
        .join(' · ')}
    </Typography>
  )
}

const OrganizationCard = ({ id }: { id: string }) => {
  const translate = useTranslate()
  const { data } = useGraphqlQuery<OrganizationCardAnswer>(organizationCardQuery, { id })
  if (!data?.organization) return null
  const { organization, reviews } = data
  return (
    <Stack spacing={1}>
      <Typography variant="h6" component="h2">
        {organization.name}
      </Typography>
      <Typography variant="body2">
        {[translate(`OrganizationKind.${organization.kind}`), organization.unit?.name, organization.parent?.name]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('reviews.card.members', { count: organization.memberCount, smart_count: organization.memberCount })}
        {organization.secretary && ` · ${translate('reviews.card.secretary', { name: organization.secretary.name })}`}
      </Typography>
      <Divider />
      <EarlierReviews items={reviews.items} />
    </Stack>
  )
}
