import { Stack, Typography } from '@mui/material'
import type { OpinionLack } from '@pingyi/domain'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import type { RefusalShown } from '../../kit/refusal/refusal.ts'
import type { RectificationRow } from '../selections.ts'

type Opinion = RectificationRow['opinions'][number]

/** The opinions that are put right in the rectification: those that a reply answers. */
export const opinionsToAnswer = ({ opinions }: RectificationRow) => opinions.filter(({ status }) => status === 'IN_RECTIFICATION')

/** The measures that answer the opinion and were not given up. */
export const measuresFor = ({ measures }: RectificationRow, { id }: Pick<Opinion, 'id'>) =>
  measures.filter(({ status, opinions }) => status !== 'CANCELLED' && opinions.some(opinion => opinion.id === id))

const lacksOf = (refusal: RefusalShown | null, { id }: Opinion) =>
  refusal?.code === 'NOT_PUT_RIGHT'
    ? ((refusal.details.opinions as readonly OpinionLack[] | undefined)?.find(({ opinionId }) => opinionId === id)?.lacks ?? [])
    : []

/** One opinion of a form, with what it was refused for. */
export function OpinionBlock({ opinion, refusal, children }: { opinion: Opinion; refusal: RefusalShown | null; children: ReactNode }) {
  const translate = useTranslate()
  return (
    <Stack component="section" spacing={1} aria-label={opinion.text} sx={{ borderLeft: 3, borderColor: 'divider', pl: 2, mb: 1 }}>
      <Typography sx={{ fontWeight: 600 }}>{opinion.text}</Typography>
      {children}
      {lacksOf(refusal, opinion).map(lack => (
        <Typography key={lack} color="error" variant="body2">
          {translate(`rectifications.lacks${lack}`)}
        </Typography>
      ))}
    </Stack>
  )
}
