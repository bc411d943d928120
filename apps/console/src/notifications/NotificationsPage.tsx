import { Box, Button, List, Pagination, Paper, Typography } from '@mui/material'
import { notificationKind } from '@pingyi/domain/internal'
import { Loading, Title, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { EmptyState } from '../kit/page/EmptyState.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { byDay } from './lines.ts'
import { NotificationFilters } from './NotificationFilters.tsx'
import { NotificationLine } from './NotificationLine.tsx'
import { notificationsQuery } from './queries.ts'
import { useDayWord } from './use-day-word.ts'
import { notificationVerbs } from './verbs.ts'

const size = 25

/** What the reader was told, the newest first; what they look at stands in the address. */
export function NotificationsPage() {
  const translate = useTranslate()
  const dayWord = useDayWord()
  const [address, setAddress] = useSearchParams()
  const page = Math.max(1, Number(address.get('page')) || 1)
  const [unread, kind] = [address.get('unread') === 'true', address.get('kind')]
  const filter = { ...(unread && { unread }), ...(notificationKind.has(kind) && { kind }) }
  const { data, error } = useGraphqlQuery(notificationsQuery, { notifications: { page: { number: page, size }, filter } })
  const readAll = useVerb(notificationVerbs.readAll)
  const change = (more: Record<string, string | null>) =>
    setAddress(before => {
      for (const [name, value] of Object.entries({ page: null, ...more })) value === null ? before.delete(name) : before.set(name, value)
      return before
    })
  const rows = data?.notifications.items ?? []
  const newest = rows[0]?.toldAt
  return (
    <Box sx={{ mt: 2, maxWidth: 860 }}>
      <Title title={translate('notifications.title')} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}>
        <Typography variant="h5" component="h1" sx={{ mr: 1 }}>
          {translate('notifications.title')}
        </Typography>
        <NotificationFilters unread={unread} kind={kind} onChange={change} />
        <Button
          size="small"
          sx={{ ml: { sm: 'auto' } }}
          disabled={!data?.unreadNotifications || readAll.busy}
          onClick={() => void readAll.run({ until: page === 1 && newest ? newest : new Date().toISOString() })}
        >
          {translate('notifications.readAll')}
        </Button>
      </Box>
      <Refusal refusal={error ? refusalOf(error) : readAll.refusal} sx={{ mb: 2 }} />
      {!data && !error && <Loading />}
      {data && rows.length === 0 && (
        <EmptyState text={translate(kind ? 'notifications.emptyFilter' : unread ? 'notifications.emptyUnread' : 'notifications.empty')} />
      )}
      {byDay(rows).map(({ day, rows: ofDay }) => (
        <Box key={day} component="section" sx={{ mb: 2 }}>
          <Typography variant="subtitle2" component="h2" color="text.secondary" sx={{ mb: 0.5 }}>
            {dayWord(day)}
          </Typography>
          <Paper variant="outlined">
            <List dense disablePadding>
              {ofDay.map(row => (
                <NotificationLine key={row.id} row={row} />
              ))}
            </List>
          </Paper>
        </Box>
      ))}
      {data && data.notifications.total > size && (
        <Pagination
          page={page}
          count={Math.ceil(data.notifications.total / size)}
          onChange={(_, to) => change({ page: to === 1 ? null : String(to) })}
        />
      )}
    </Box>
  )
}
