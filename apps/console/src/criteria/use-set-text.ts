import { useTranslate } from 'react-admin'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import type { CriteriaSetRow, SubjectOfSet } from './selections.ts'
import { sourceIn } from './sources.ts'

/** What a set is, in words. */
export function useSetText() {
  const translate = useTranslate()
  const { list } = usePunctuation()
  const { locale, text } = useFormat()
  const subject = ({ kind, capacity }: SubjectOfSet) =>
    capacity ? translate(`SubjectCapacity.${capacity}`) : translate(kind === 'PERSON' ? 'criteria.anyPerson' : `SubjectKind.${kind}`)
  return {
    text,
    list,
    source: (source: string) => sourceIn(source, locale),
    subject,
    subjects: ({ subjects }: Pick<CriteriaSetRow, 'subjects'>) => list(subjects.map(subject)),
    /** How many are listed, and how many the text announced where it says so. */
    counted: (announced: number | null, listed: number) => {
      if (announced === null) return translate('criteria.listed', { listed })
      return translate(announced === listed ? 'criteria.asAnnounced' : 'criteria.announced', { announced, listed })
    },
  }
}
