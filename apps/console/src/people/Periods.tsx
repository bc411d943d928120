import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import type { Verb } from '../api/operations/spelled-verb.ts'
import type { Membership } from '../api/schema.ts'
import { useMe } from '../api/use-me.ts'
import { dayBefore } from '../kit/i18n/dates.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'

type Dated = Pick<Membership, 'id' | 'version' | 'fromOn' | 'toOn'>

/** Dated things whose end is not included, the present ones first; each can be ended, none is deleted. */
export function Periods<T extends Dated>({
  items,
  say,
  end,
  may,
}: {
  items: readonly T[]
  say: (item: T) => ReactNode
  end: Verb<Pick<T, 'id' | 'version'> & { on: string }>
  may: boolean
}) {
  const translate = useTranslate()
  const { day } = useFormat()
  const { today } = useMe()
  const over = ({ toOn }: Dated) => Boolean(toOn && today && toOn <= today)
  const sorted = [...items].sort((a, b) => Number(over(a)) - Number(over(b)) || b.fromOn.localeCompare(a.fromOn))
  if (items.length === 0) return <Typography color="text.secondary">{translate('people.none')}</Typography>
  return sorted.map(item => (
    <Box
      key={item.id}
      sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', py: 0.5, color: over(item) ? 'text.secondary' : 'inherit' }}
    >
      <Box sx={{ flex: 1, minWidth: '12em' }}>{say(item)}</Box>
      <Typography variant="body2" color="text.secondary">
        {day(item.fromOn)} – {item.toOn && day(dayBefore(item.toOn))}
      </Typography>
      {may && !item.toOn && (
        <VerbButton
          verb={end}
          variables={{ id: item.id, version: item.version }}
          label="people.end"
          variant="text"
          ask={[{ name: 'on', label: 'people.endOn', kind: 'day', required: true, initial: today ?? '' }]}
        />
      )}
    </Box>
  ))
}
