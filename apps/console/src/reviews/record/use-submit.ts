import { useRef, useState } from 'react'
import { useNotify } from 'react-admin'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { ask } from '../../api/operations/ask.ts'
import { useMe } from '../../api/use-me.ts'
import type { RefusalShown } from '../../kit/refusal/refusal.ts'
import { useVerb } from '../../kit/verbs/use-verb.ts'
import { listAddress, placeFrom, recordAddress } from '../address.ts'
import type { Subject } from '../draft/begin-draft.ts'
import type { Draft } from '../draft/draft.ts'
import type { draftSaver } from '../draft/draft-saver.ts'
import { nextMutualQuery, nextQuery } from '../queries.ts'
import { reviewVerbs } from '../verbs.ts'
import { type NextSubjectQuery, nextSubject } from './next-subject.ts'

const needed = ['reviewerId', 'formId', 'occurredOn'] as const

/** Without these the server can't even keep a draft. */
const missingOf = (draft: Draft): RefusalShown | null => {
  const problems = needed.filter(field => !draft[field]).map(at => ({ at, code: 'MISSING' }))
  return problems.length > 0 ? { code: 'INVALID', details: { problems } } : null
}

const askNext: NextSubjectQuery = ({ cycleId, within, number, filter }) =>
  ask(nextQuery, { cycleId, organizationId: within, page: { number, size: 1 }, filter })

const askNextMutual: NextSubjectQuery = async ({ cycleId, number, filter }) => {
  const { subjectsToReview } = await ask(nextMutualQuery, { cycleId, page: { number, size: 1 }, filter })
  return { notReviewed: subjectsToReview }
}

/** Hands the draft in; then shows it, or opens the next subject of the list it was opened from: one whom the reader may review. */
export function useSubmit(subject: Subject, draft: Draft, keeper: ReturnType<typeof draftSaver>) {
  const { run, busy, refusal, clear } = useVerb(reviewVerbs.submit)
  const [failures, setFailures] = useState(0)
  const [missing, setMissing] = useState<RefusalShown | null>(null)
  const [address] = useSearchParams()
  const navigate = useNavigate()
  const notify = useNotify()
  const { may } = useMe()

  const goOn = async () => {
    const listed = placeFrom(address)
    const place = { ...listed, byMe: listed.byMe || !(listed.mutual || may('REVIEW_RECORD_FOR_OTHERS')) }
    const next = await nextSubject(place.mutual ? askNextMutual : askNext, subject, place)
    if (next) return navigate(recordAddress(next.subject, { ...place, position: next.position }, draft))
    notify('reviews.allReviewed', { type: 'info' })
    return navigate(listAddress(place))
  }

  const handIn = async (andNext: boolean) => {
    clear()
    setMissing(missingOf(draft))
    const saved = missingOf(draft) ? null : await keeper.flush().catch(() => null)
    const submitted = saved && (await run(saved))
    if (!submitted) return setFailures(before => before + 1)
    notify('reviews.submittedNow', { type: 'success' })
    const show = () => navigate(`/reviews/${submitted.id}`)
    // It is in, whether or not the next one can be asked for.
    await (andNext ? goOn().catch(show) : show())
  }
  /** A key held down, or pressed again while the text is on its way, hands nothing in twice. */
  const underway = useRef(false)
  const submit = async (andNext: boolean) => {
    if (underway.current) return
    underway.current = true
    await handIn(andNext).finally(() => {
      underway.current = false
    })
  }
  return { submit, busy, refusal: missing ?? refusal, failures, clear }
}
