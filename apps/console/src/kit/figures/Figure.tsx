import { Box, LinearProgress, Tooltip, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import type { Base, Ratio } from '../../api/common-selections.ts'
import { printPercent } from '../i18n/dates.ts'
import { FigureParts } from './FigureParts.tsx'
import { useBaseText } from './use-base-text.ts'

type Props = {
  label: string
  /** Undefined while it is loading. */
  ratio: Ratio | null | undefined
  base?: Base | null
  /** The records behind the figure. */
  to?: string
  note?: string
  /** What else it says, each part opening its records. */
  parts?: readonly (readonly [words: string, to: string])[]
}

/** A figure as `reviewed/due` with its percentage; its base on hover; a click opens its records. What was not counted says so, and is never drawn as 0. */
export function Figure({ label, ratio, base, to, note, parts }: Props) {
  const translate = useTranslate()
  const say = useBaseText()
  const percent = printPercent(ratio?.percent)
  const hover = base ? say(base) : ''
  const body = (
    <Box sx={{ minWidth: 0, py: 0.5 }}>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      {ratio && percent ? (
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, flexWrap: 'wrap' }}>
          <Typography component="span" sx={{ fontSize: '1.5rem', fontVariantNumeric: 'tabular-nums' }}>
            {ratio.numerator}/{ratio.denominator}
          </Typography>
          <Typography component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {percent}
          </Typography>
        </Box>
      ) : (
        <Typography sx={{ fontSize: '1.25rem', lineHeight: 1.8 }} color="text.secondary">
          {ratio === undefined ? '\u00a0' : translate('kit.notCounted')}
        </Typography>
      )}
      <LinearProgress
        variant="determinate"
        value={Math.min(100, ratio?.percent ?? 0)}
        aria-hidden
        sx={{ my: 0.5, height: 6, borderRadius: 3, visibility: percent ? 'visible' : 'hidden' }}
      />
      {note !== undefined && (
        <Typography variant="body2" color="text.secondary" sx={{ minHeight: '1.5em' }}>
          {note}
        </Typography>
      )}
    </Box>
  )
  const figure = (
    <Tooltip title={hover} enterTouchDelay={0} describeChild>
      {to ? (
        <Box
          component={Link}
          to={to}
          sx={{ display: 'block', color: 'inherit', textDecoration: 'none', '&:hover': { bgcolor: 'action.hover' } }}
        >
          {body}
        </Box>
      ) : (
        <div>{body}</div>
      )}
    </Tooltip>
  )
  return (
    <Box sx={{ minWidth: 0 }}>
      {figure}
      <Box sx={{ minHeight: '1.5em' }}>{parts && <FigureParts parts={parts} />}</Box>
    </Box>
  )
}
