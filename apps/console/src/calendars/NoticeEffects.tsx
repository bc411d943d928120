import { Alert, Link, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { DescriptionList } from '../kit/page/DescriptionList.tsx'
import type { NoticePreview } from './queries.ts'

/** Which days and which deadlines a notice would change. */
export function NoticeEffects({ preview: { newlyOff, newlyWorked, moving, moves } }: { preview: NoticePreview }) {
  const translate = useTranslate()
  const { day, text } = useFormat()
  const { list } = usePunctuation()
  const none = translate('calendars.noDays')
  return (
    <Alert severity="warning" icon={false} role="status">
      <DescriptionList
        items={[
          [translate('calendars.newlyOff'), list(newlyOff.map(({ on, name }) => `${day(on)} ${text(name)}`)) || none],
          [translate('calendars.newlyWorked'), list(newlyWorked.map(day)) || none],
        ]}
      />
      <Typography sx={{ mt: 1 }}>
        {moving === 0 ? translate('calendars.noneMoves') : translate('calendars.moving', { smart_count: moving })}
      </Typography>
      <Stack component="ul" sx={{ m: 0, pl: 2.5 }}>
        {moves.map(({ rectification, before, after }, i) => (
          <li key={rectification?.id ?? `hidden ${i}`}>
            {rectification ? (
              <Link component={RouterLink} to={`/rectifications/${rectification.id}/show`}>
                {(rectification.person ?? rectification.organization).name}
              </Link>
            ) : (
              translate('calendars.hidden')
            )}{' '}
            {translate('deadlines.from', { before: day(before), after: day(after) })}
          </li>
        ))}
      </Stack>
      {moving > moves.length && translate('calendars.moreMoves', { n: moving - moves.length })}
    </Alert>
  )
}
