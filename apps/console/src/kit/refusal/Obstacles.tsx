import { Box, Link } from '@mui/material'
import type { Obstacle } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useFeatures } from '../feature.ts'
import { usePunctuation } from '../i18n/use-punctuation.ts'
import { pageOf } from '../page/page-of.ts'

/** The records that prevent an undo, each with a link. */
export function Obstacles({ obstacles, count }: { obstacles: readonly Obstacle[]; count: number }) {
  const translate = useTranslate()
  const features = useFeatures()
  const { labeled } = usePunctuation()
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, maxHeight: 240, overflowY: 'auto' }}>
      {obstacles.map(({ reason, type, id, name, count: times }) => {
        const line = labeled(
          translate(`kit.things.${type}`, { _: translate('kit.things.other') }),
          translate(`kit.obstacles.${reason}`, { name, count: times }),
        )
        const to = pageOf(features, type, id)
        return (
          <li key={`${reason} ${type} ${id} ${name}`}>
            {to ? (
              <Link component={RouterLink} to={to}>
                {line}
              </Link>
            ) : (
              line
            )}
          </li>
        )
      })}
      {obstacles.length < count && <li>{translate('kit.moreObstacles', { count: count - obstacles.length })}</li>}
    </Box>
  )
}
