import type { CheckKind } from '@pingyi/domain/internal'
import { useTranslate } from 'react-admin'
import { useFormat } from '../kit/i18n/use-format.ts'
import type { FindingRow } from './queries.ts'

/** A finding in words: what it is called, where it lies, its day and its numbers. */
export function useFindingText() {
  const translate = useTranslate()
  const { day, locale } = useFormat()
  const name = ({ name, english }: FindingRow) => (locale === 'en' && english ? english : name)
  const figures = (kind: CheckKind, { figures: [first, second] }: FindingRow) =>
    first === undefined ? '' : translate(`checks.said.${kind}`, { first, second })
  const further = (kind: CheckKind, found: FindingRow) => [found.place, day(found.on), figures(kind, found)].filter(Boolean).join(' · ')
  return { name, figures, further, day }
}
