import { useTranslate } from 'react-admin'
import type { Base } from '../../api/common-selections.ts'
import { useFormat } from '../i18n/use-format.ts'

/** The base of a figure in words: its rules, its day, how many it counts and how many it leaves out. */
export function useBaseText() {
  const translate = useTranslate()
  const { day } = useFormat()
  const rule = (code: string) => translate(`RosterRule.${code}`, { _: translate(`MemberCapacityRule.${code}`, { _: code }) })
  return ({ rule: rules, on, count, excluded }: Base) =>
    translate('frame.base', { rule: rules.split('/').map(rule).join(translate('kit.semicolon')), on: day(on), count, excluded })
}
