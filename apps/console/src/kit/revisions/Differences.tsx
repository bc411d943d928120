import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { differencesOf } from './differences.ts'
import type { Fact } from './revision.ts'

/** What changed from one revision to another, a line each. */
export function Differences({ before, after }: { before: readonly Fact[]; after: readonly Fact[] }) {
  const translate = useTranslate()
  const differences = differencesOf(before, after).map(({ kind, ...details }) => translate(`kit.revisions.differences.${kind}`, details))
  if (differences.length === 0) return <Typography color="text.secondary">{translate('kit.revisions.nothingChanged')}</Typography>
  return (
    <ul style={{ margin: 0, paddingLeft: '1.4em' }}>
      {differences.map(said => (
        <li key={said}>{said}</li>
      ))}
    </ul>
  )
}
