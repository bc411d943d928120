import { useTranslate } from 'react-admin'
import type { Base } from '../../api/common-selections.ts'
import { useFormat } from '../i18n/use-format.ts'

/** The base of a figure in words: its rules, its day, how many it counts and how many it leaves out. */
export function useBaseText() {
  const translate = useTranslate()
  const { day } = useFormat()
  return ({ rosterRule, memberCapacityRule, on, count, excluded }: Base) => {
    const rules = [
      translate(`RosterRule.${rosterRule}`),
      ...(memberCapacityRule ? [translate(`MemberCapacityRule.${memberCapacityRule}`)] : []),
    ]
    return translate('kit.base', { rule: rules.join(translate('kit.semicolon')), on: day(on), count, excluded })
  }
}
