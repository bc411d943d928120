import { useTranslate } from 'react-admin'
import type { Base } from '../../api/common-selections.ts'
import { useFormat } from '../i18n/use-format.ts'

/** What a figure stands on, in words: by which rules, on which day, how many, how many left out. */
export function useBaseText() {
  const translate = useTranslate()
  const { day } = useFormat()
  const rule = (code: string) => translate(`RosterRule.${code}`, { _: translate(`MemberCapacityRule.${code}`, { _: code }) })
  return ({ rule: rules, on, count, excluded }: Base) =>
    translate('frame.base', { rule: rules.split('/').map(rule).join(translate('kit.semicolon')), on: day(on), count, excluded })
}
