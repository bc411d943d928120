import type { CheckKind } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { useFormat } from '../kit/i18n/use-format.ts'
import type { Finding } from './facts.ts'

/** A finding in words: what it is called, where it lies, its day and its numbers. */
export function useFindingText() {
  const translate = useTranslate()
  const { day, locale } = useFormat()
  const name = ({ name, english }: Finding) => (locale === 'en' && english ? english : name)
  const figures = (kind: CheckKind, { figures: [first, second] }: Finding) =>
    first === undefined ? '' : translate(`checks.said.${kind}`, { first, second })
  const further = (kind: CheckKind, found: Finding) => [found.place, day(found.on), figures(kind, found)].filter(Boolean).join(' · ')
  return { name, figures, further, day }
}
