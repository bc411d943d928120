import { useTranslate } from 'react-admin'
import type { Named } from '../../api/common-selections.ts'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import type { CycleRow } from '../selections.ts'

type Work = NonNullable<CycleRow['closings']>[number]['settled'][number]

/** What became of each kind of work that was open at a closing. */
export function Settled({ settled, next }: { settled: readonly Work[]; next: Named | null }) {
  const translate = useTranslate()
  const { labeled } = usePunctuation()
  return (
    <ul>
      {settled.map(({ kind, count, carried, reason }) => (
        <li key={kind}>
          {labeled(
            translate(`UnfinishedWork.${kind}`),
            carried ? translate('cycles.carriedTo', { count, name: next?.name }) : translate('cycles.explainedBy', { count, reason }),
          )}
        </li>
      ))}
    </ul>
  )
}
