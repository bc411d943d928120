import { useTranslate } from 'react-admin'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import type { RefusalShown } from '../kit/refusal/refusal.ts'

/** What could not be read of a notice, in one sentence a line; `rest` is what else was refused. A wrong year makes every line wrong: then only the year is said. */
export function useUnread(refusal: RefusalShown | null) {
  const translate = useTranslate()
  const { labeled } = usePunctuation()
  const problems = refusal?.details.problems ?? []
  const isOfText = ({ at }: { at: string }) => /^(text|daysOff|makeUpDays)\b/.test(at)
  const inLines = problems.filter(({ at }) => at.startsWith('text.'))
  const inDays = problems.filter(problem => isOfText(problem) && !problem.at.startsWith('text.'))
  const sentences = (inLines.length > 0 ? inLines : inDays).map(({ at, code, limit }) => {
    if (at === 'daysOff') return translate('calendars.nothingRead')
    const sentence = translate(`problems.${code}`, { limit })
    return labeled(at.startsWith('text.') ? translate('calendars.line', { n: at.slice(5) }) : translate('calendars.text'), sentence)
  })
  const rest = problems.filter(problem => !isOfText(problem))
  return {
    unread: rest.some(({ at }) => at === 'year') ? '' : [...new Set(sentences)].join(' '),
    rest: refusal && { ...refusal, details: { ...refusal.details, problems: rest } },
  }
}
