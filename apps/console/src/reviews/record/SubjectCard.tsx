import { Card, CardContent, Divider, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../../api/use-graphql-query.ts'
import { useLocalizedText } from '../../kit/i18n/use-localized-text.ts'
import { type CardPost, organizationCardOf, organizationCardQuery, personCardOf, personCardQuery } from '../queries.ts'
import { EarlierReviews } from './EarlierReviews.tsx'

/** Who is to be reviewed, and what was said before. */
export const SubjectCard = ({ organizationId, personId }: { organizationId: string; personId: string | null }) => (
  <Card variant="outlined">
    <CardContent>{personId ? <PersonCard id={personId} /> : <OrganizationCard id={organizationId} />}</CardContent>
  </Card>
)

const PersonCard = ({ id }: { id: string }) => {
  const translate = useTranslate()
  const { data } = useGraphqlQuery(personCardQuery, personCardOf(id))
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

const PostLine = ({ appointment }: { appointment: CardPost }) => {
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
  const { data } = useGraphqlQuery(organizationCardQuery, organizationCardOf(id))
  if (!data?.organization) return null
  const { organization, reviews } = data
  const { memberCount, secretary } = organization
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
        {[
          memberCount !== null && translate('reviews.card.members', { count: memberCount, smart_count: memberCount }),
          secretary && translate('reviews.card.secretary', { name: secretary.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Divider />
      <EarlierReviews items={reviews.items} />
    </Stack>
  )
}
