import { Button, List, ListItem, ListItemText, Pagination, Stack, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { Title, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { Section } from '../kit/page/Section.tsx'
import { useDebouncedValue } from '../kit/page/use-debounced-value.ts'
import { usePageNumber } from '../kit/page/use-page-number.ts'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { takesDrafts, useScope } from '../kit/scope/scope.ts'
import { WithoutCycle } from '../kit/scope/WithoutCycle.tsx'
import { recordAddress } from '../reviews/address.ts'
import { type MutualRow, mutualQuery } from './queries.ts'

const size = 50

/** Whom I may review: who is left first in sight, begun in one touch, on a phone too. */
export const MutualPage = () => {
  const translate = useTranslate()
  const { cycleId } = useScope()
  const [typed, setTyped] = useState('')
  const [leftOnly, showLeft] = useState(true)
  const search = useDebouncedValue(typed, 250)
  const filter = { ...(search && { search }), ...(leftOnly && { given: false }) }
  const [number, setNumber] = usePageNumber({ cycleId, filter }, 1)
  const { data, error } = useGraphqlQuery(mutualQuery, cycleId ? { cycleId, page: { number, size }, filter } : null)
  const all = useGraphqlQuery(mutualQuery, cycleId ? { cycleId, page: { number: 1, size: 1 } } : null)
  if (!cycleId) return <WithoutCycle />
  const { items = [], total = 0 } = data?.subjectsToReview ?? {}
  const sum = all.data?.subjectsToReview
  return (
    <Stack sx={{ mt: 2, maxWidth: 720 }}>
      <Title title={translate('layout.menu.mutual')} />
      {error && <Refusal refusal={refusalOf(error)} sx={{ mb: 2 }} />}
      <Section
        title={translate('layout.menu.mutual')}
        actions={
          <Button size="small" onClick={() => showLeft(!leftOnly)}>
            {translate(leftOnly ? 'rosters.showWhole' : 'rosters.showLeft')}
          </Button>
        }
      >
        {sum && (
          <Typography role="status">
            {translate('rosters.given', { given: sum.given, total: sum.total, left: sum.total - sum.given })}
          </Typography>
        )}
        <TextField
          fullWidth
          size="small"
          label={translate('rosters.search')}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setNumber(1)
          }}
        />
        <List disablePadding>
          {items.map((item, index) => (
            <ListItem
              key={item.id}
              disableGutters
              secondaryAction={
                <Act item={item} cycleId={cycleId} place={{ search: search || null, position: (number - 1) * size + index }} />
              }
            >
              <ListItemText primary={item.person?.name ?? item.organization.name} secondary={item.person && item.organization.name} />
            </ListItem>
          ))}
        </List>
        {data && total === 0 && (
          <Typography color="text.secondary">
            {translate(sum?.total === 0 ? 'rosters.nobodyForMe' : search ? 'kit.nothingFound' : 'rosters.nobodyLeft')}
          </Typography>
        )}
        {total > size && <Pagination count={Math.ceil(total / size)} page={number} onChange={(_, next) => setNumber(next)} />}
      </Section>
    </Stack>
  )
}

type Place = { search: string | null; position: number }

/** Begin, go on with the draft, or see what was handed in. */
const Act = ({ item: { given, review, organization, person }, cycleId, place }: { item: MutualRow; cycleId: string; place: Place }) => {
  const translate = useTranslate()
  const { cycle } = useScope()
  const subject = { cycleId, organizationId: organization.id, personId: person?.id ?? null }
  const begin = recordAddress(subject, { ...place, mutual: true })
  if (review?.status === 'DRAFTED')
    return (
      <Button component={Link} size="small" variant="contained" to={`${begin}&draft=${review.id}`}>
        {translate('reviews.editDraft')}
      </Button>
    )
  return given && review ? (
    <Button component={Link} size="small" to={`/reviews/${review.id}`}>
      {translate('rosters.see')}
    </Button>
  ) : !takesDrafts(cycle) ? null : (
    <Button component={Link} size="small" variant="contained" to={begin}>
      {translate('rosters.review')}
    </Button>
  )
}
