import { Alert, Box, Button, Checkbox, FormControlLabel, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material'
import { useEffect, useRef } from 'react'
import { useStore, useTranslate } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import { RecordSelect } from '../../kit/fields/RecordSelect.tsx'
import { useLocalizedText } from '../../kit/i18n/use-localized-text.ts'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import { refusalOf } from '../../kit/refusal/refusal.ts'
import type { OccasionRow } from '../../occasions/selections.ts'
import { RowForm } from './RowForm.tsx'
import { RowList } from './RowList.tsx'
import { RowSummary } from './RowSummary.tsx'
import { stateOf } from './row.ts'
import { useRow } from './use-row.ts'

type Props = { occasion: OccasionRow; account: string; viewerId: string | null }

export const RowOfOccasion = ({ occasion, account, viewerId }: Props) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const { may } = useMe()
  const forOthers = may('REVIEW_RECORD_FOR_OTHERS')
  const [remembered, remember] = useStore<string | null>(`row.reviewer.${occasion.id}`, null)
  const reviewerId = forOthers ? (remembered ?? occasion.chair?.id ?? null) : viewerId
  const row = useRow(occasion, reviewerId)
  useKeys(row)
  const { current, items, since } = row
  const given = items.filter(item => stateOf(item, since) === 'GIVEN').length
  return (
    <>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ mb: 2 }}>
        {forOthers && (
          <RecordSelect resource="people" label={translate('reviews.reviewer')} value={reviewerId} onChange={id => remember(id)} />
        )}
        {row.rules.length > 0 && (
          <TextField
            select
            fullWidth
            size="small"
            label={translate('reviews.authorityRule')}
            value={row.chosenRule?.code ?? ''}
            onChange={event => void row.chooseRule(event.target.value)}
          >
            {row.rules.map(one => (
              <MenuItem key={one.code} value={one.code}>
                {text(one.name)}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Stack>
      {row.error && <Refusal refusal={refusalOf(row.error)} />}
      {!reviewerId && <Alert severity="info">{translate('reviews.oneByOne.chooseReviewer')}</Alert>}
      {row.isAsked && (row.rules.length === 0 || (row.asked && items.length === 0)) && (
        <Alert severity="info">{translate('reviews.oneByOne.nobody')}</Alert>
      )}
      {items.length > 0 && reviewerId && (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(14em, 1fr) minmax(0, 3fr)' },
          }}
        >
          <Box sx={{ position: { md: 'sticky' }, top: 64 }}>
            <Typography role="status">{translate('reviews.oneByOne.recorded', { given, total: row.total })}</Typography>
            <RowList items={items} since={since} chosen={current?.id ?? null} choose={id => void row.go(id)} />
          </Box>
          <Stack spacing={1.5}>
            {current ? (
              <>
                <Typography variant="h6" component="h2">
                  {current.person?.name ?? current.organization.name}
                </Typography>
                <RowForm
                  key={`${current.id} ${reviewerId}`}
                  {...{ account, occasion, reviewerId, submits: row.submits, acts: row.acts }}
                  item={current}
                  draftId={since[current.id]?.draftId ?? (current.review?.status === 'DRAFTED' ? current.review.id : null)}
                  became={(state, more) => row.became(current.id, state, more)}
                />
                <Paper variant="outlined" sx={{ position: 'sticky', bottom: 0, zIndex: 2, p: 1 }}>
                  <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
                    <Button variant="contained" onClick={() => void row.save()}>
                      {translate(row.submits ? 'reviews.oneByOne.submitNext' : 'reviews.oneByOne.saveNext')}
                    </Button>
                    <FormControlLabel
                      label={translate('reviews.oneByOne.andSubmit')}
                      control={<Checkbox size="small" checked={row.submits} onChange={event => row.setSubmits(event.target.checked)} />}
                    />
                    <Typography variant="body2" color="text.secondary">
                      {translate('reviews.oneByOne.keys')}
                    </Typography>
                  </Stack>
                </Paper>
              </>
            ) : (
              <RowSummary items={items} since={since} choose={id => void row.go(id)} leave={row.leave} />
            )}
          </Stack>
        </Box>
      )}
    </>
  )
}

const isOpen = (target: EventTarget | null) =>
  target instanceof Element &&
  (target.closest('[role="dialog"], [role="alertdialog"], [role="listbox"]') !== null || target.getAttribute('aria-expanded') === 'true')

/** Ctrl+Enter saves and goes on, Alt+↑/↓ changes the subject, Esc goes back; wherever one is writing. */
function useKeys(row: ReturnType<typeof useRow>) {
  const latest = useRef(row)
  latest.current = row
  const busy = useRef(false)
  useEffect(() => {
    const actOf = (event: KeyboardEvent) => {
      const { save, step, leave } = latest.current
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return save
      if (event.key === 'ArrowDown' && event.altKey) return () => step(1)
      if (event.key === 'ArrowUp' && event.altKey) return () => step(-1)
      return event.key === 'Escape' ? leave : null
    }
    const onKeyDown = async (event: KeyboardEvent) => {
      const act = isOpen(event.target) ? null : actOf(event)
      if (!act) return
      event.preventDefault()
      if (busy.current) return
      busy.current = true
      await act().finally(() => {
        busy.current = false
      })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
