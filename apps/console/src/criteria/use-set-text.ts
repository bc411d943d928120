import { useTranslate } from 'react-admin'
import { sourceIn } from '../kit/i18n/sources.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import type { SubjectOfSet } from './selections.ts'

type Subject = Pick<SubjectOfSet, 'kind'> & { readonly capacity?: SubjectOfSet['capacity'] | undefined }

/** What a set is, in words. */
export function useSetText() {
  const translate = useTranslate()
  const { list } = usePunctuation()
  const { locale, text } = useFormat()
  const subject = ({ kind, capacity }: Subject) =>
    capacity ? translate(`SubjectCapacity.${capacity}`) : translate(kind === 'PERSON' ? 'criteria.anyPerson' : `SubjectKind.${kind}`)
  return {
    text,
    list,
    source: (source: string) => sourceIn(source, locale),
    subject,
    subjects: ({ subjects }: { readonly subjects: readonly Subject[] }) => list(subjects.map(subject)),
    /** How many are listed, and how many the text announced where it says so. */
    counted: (announced: number | null, listed: number) => {
      if (announced === null) return translate('criteria.listed', { listed })
      return translate(announced === listed ? 'criteria.asAnnounced' : 'criteria.announced', { announced, listed })
    },
  }
}
