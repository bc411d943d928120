import { useTranslate } from 'react-admin'
import { useSource } from '../i18n/use-source.ts'
import { type Fact, fact, inBoth, type RevisedNoun, type Revision, type RevisionDraft, type RevisionInput } from './revision.ts'

/** What is said of a revision: its name, the facts of its noun, its source. */
export function useFactsOf<Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput>(
  noun: RevisedNoun<Row, Draft, Input>,
) {
  const translate = useTranslate()
  const source = useSource()
  const own = noun.useFacts()
  return (content: Row | Input): readonly Fact[] => [
    fact(translate('kit.revisions.name'), inBoth(content.name)),
    ...own(content),
    fact(translate('kit.revisions.source'), source(content.source)),
  ]
}
