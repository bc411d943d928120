import { useTranslate } from 'react-admin'
import { useFormat } from '../kit/i18n/use-format.ts'
import { vocabularies } from './lines.ts'
import type { HistoryRow } from './queries.ts'

/** What a line of a history says, beside its day, its kind and its state. */
export function useSentence(subjectId: string) {
  const translate = useTranslate()
  const { text } = useFormat()
  const moved = ({ kind, event }: HistoryRow) =>
    event ? translate(`${vocabularies[kind]?.event}.${event}`, { _: event }) : translate('history.begun')
  const parts = (line: HistoryRow): (string | null | undefined | false)[] => {
    const { membership, affiliation, appointment, responsibility, review, opinion, rectification, measure, rosterEntry, handover } = line
    if (membership) return [membership.organization.name, translate(`MembershipStanding.${membership.standing}`)]
    if (affiliation) {
      const { organization, unit, classes } = affiliation
      return [(organization ?? unit)?.name, ...classes.map(code => translate(`AffiliationClass.${code}`))]
    }
    if (appointment) {
      const { person, post, organization, body, portfolio } = appointment
      return [person.id !== subjectId && person.name, organization?.name ?? body?.name, text(post.name), portfolio]
    }
    if (responsibility) {
      const { person, organization, kind } = responsibility
      return [person.id === subjectId ? organization.name : person.name, translate(`ResponsibilityKind.${kind}`)]
    }
    if (review) {
      const { reviewer, form, treatment, capacity } = review
      return [
        translate('history.by', { name: reviewer.name }),
        text(form.name),
        capacity && translate(`SubjectCapacity.${capacity}`),
        treatment && translate('history.treatment', { name: text(treatment.name) }),
      ]
    }
    if (opinion) return [translate(`OpinionKind.${opinion.kind}`), opinion.text]
    if (rectification) return [moved(line)]
    if (measure) return [moved(line), measure.text]
    if (rosterEntry) return [rosterEntry.excludedReason]
    return [handover && translate('history.handedOver', { from: handover.from.name, to: handover.to.name, smart_count: handover.total })]
  }
  return (line: HistoryRow) => parts(line).filter(Boolean).join(' · ')
}
