import { Box, ListItem, ListItemButton, ListItemText } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useFeatures } from '../kit/feature.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { pageOf } from '../kit/page/page-of.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { wordOf } from './lines.ts'
import type { NotificationRow } from './queries.ts'
import { notificationVerbs } from './verbs.ts'

/** One line in words: a click opens its thing and ticks it off. */
export function NotificationLine({ row }: { row: NotificationRow }) {
  const translate = useTranslate()
  const { day, moment } = useFormat()
  const { run } = useVerb(notificationVerbs.read)
  const { kind, details, times, toldAt, readAt, subject } = row
  const features = useFeatures()
  const to = subject.subjectId ? pageOf(features, subject.type, subject.subjectId) : undefined
  const unread = readAt === null
  const said = translate(`notifications.lines.${wordOf(row)}`, {
    ...details,
    _: translate(`notifications.lines.${kind}`, { _: translate(`NotificationKind.${kind}`), name: subject.name ?? '' }),
    kind: translate(`NotificationKind.${kind}`),
    name: subject.name ?? '',
    day: day(details.dueOn as string | undefined),
  })
  const aside = [subject.by, moment(toldAt), times > 1 && translate('notifications.times', { smart_count: times })]
    .filter(Boolean)
    .join(' · ')
  const read = () => void (unread && run({ id: row.id }))
  const text = (
    <>
      <Box
        aria-hidden={!unread}
        {...(unread && { role: 'img', 'aria-label': translate('notifications.isUnread') })}
        sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: unread ? 'primary.main' : 'transparent', mr: 1.5, flexShrink: 0 }}
      />
      <ListItemText
        primary={said}
        secondary={aside}
        slotProps={{ primary: { sx: { fontSize: '1rem', fontWeight: unread ? 600 : 400 } } }}
      />
    </>
  )
  return (
    <ListItem disablePadding divider>
      {to ? (
        <ListItemButton component={Link} to={to} onClick={read} sx={{ minHeight: 52 }}>
          {text}
        </ListItemButton>
      ) : (
        <ListItemButton onClick={read} sx={{ minHeight: 52 }}>
          {text}
        </ListItemButton>
      )}
    </ListItem>
  )
}
