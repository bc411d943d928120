import { useTranslate } from 'react-admin'
import type { Base } from '../../api/common-selections.ts'
import { useFormat } from '../i18n/use-format.ts'
import { usePunctuation } from '../i18n/use-punctuation.ts'

/** The base of a figure in words: its rules, its day, how many it counts and how many it leaves out. */
export function useBaseText() {
  const translate = useTranslate()
  const { day } = useFormat()
  const { list } = usePunctuation()
  return ({ rosterRule, probationaryDue, memberCapacityRule, classes, on, count, excluded }: Base) => {
    const rules = [
      translate(`RosterRule.${rosterRule}`),
      ...(probationaryDue === false ? [translate('kit.fullMembersOnly')] : []),
      translate('kit.classesCounted', { classes: list(classes.map(code => translate(`AuthorityClass.${code}`))) }),
      ...(memberCapacityRule ? [translate(`MemberCapacityRule.${memberCapacityRule}`)] : []),
    ]
    return translate('kit.base', { rule: rules.join(translate('kit.semicolon')), on: day(on), count, excluded })
  }
}
