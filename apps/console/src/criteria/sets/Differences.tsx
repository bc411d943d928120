import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useLocalizedText } from '../../kit/i18n/use-localized-text.ts'
import { type Difference, differencesOf } from './differences.ts'

type Compared = Parameters<typeof differencesOf>[0]

/** What changed from one revision to another, a line each. */
export function Differences({ before, after }: { before: Compared; after: Compared }) {
  const translate = useTranslate()
  const text = useLocalizedText()
  const said = (one: Difference) =>
    translate(`criteria.changed.${one.kind}`, {
      name: 'name' in one ? text(one.name) || one.name.zh : '',
      before: 'before' in one ? text(one.before) || one.before.zh : '',
    })
  const differences = differencesOf(before, after)
  if (differences.length === 0) return <Typography color="text.secondary">{translate('criteria.nothingChanged')}</Typography>
  return (
    <ul style={{ margin: 0, paddingLeft: '1.4em' }}>
      {differences.map(one => (
        <li key={said(one)}>{said(one)}</li>
      ))}
    </ul>
  )
}
