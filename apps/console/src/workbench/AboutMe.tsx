import { List, ListItemButton, ListItemText, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { Section } from '../kit/page/Section.tsx'
import { aboutMeQuery } from './queries.ts'

/** What was said of the reader, and what they have to do themselves. */
export function AboutMe({ cycleId, personId }: { cycleId: string; personId: string }) {
  const translate = useTranslate()
  const { day, text } = useFormat()
  const page = { number: 1, size: 5 }
  const { data } = useGraphqlQuery(aboutMeQuery, {
    reviews: { filter: { cycleId, personId }, page },
    measures: { filter: { cycleId, ownerId: personId }, page },
  })
  const reviews = data?.reviews.items ?? []
  const measures = data?.measures.items ?? []
  const none = (word: string) => data && <Typography color="text.secondary">{translate(word)}</Typography>
  return (
    <>
      <Section title={translate('workbench.saidOfMe')}>
        <List component="div" dense disablePadding>
          {reviews.map(({ id, occurredOn, reviewer, form }) => (
            <ListItemButton key={id} component={RouterLink} to={`/reviews/${id}`} sx={{ px: 1 }}>
              <ListItemText primary={`${reviewer.name} · ${text(form.name)}`} secondary={day(occurredOn)} />
            </ListItemButton>
          ))}
          {reviews.length === 0 && none('workbench.notReviewedYet')}
        </List>
      </Section>
      <Section title={translate('workbench.myMeasures')}>
        <List component="div" dense disablePadding>
          {measures.map(({ id, text: what, status, dueOn }) => (
            <ListItemButton key={id} component={RouterLink} to={`/measures/${id}/show`} sx={{ px: 1 }}>
              <ListItemText primary={what} secondary={[translate(`MeasureStatus.${status}`), day(dueOn)].filter(Boolean).join(' · ')} />
            </ListItemButton>
          ))}
          {measures.length === 0 && none('workbench.noMeasures')}
        </List>
      </Section>
    </>
  )
}
