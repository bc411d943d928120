import type { Problem } from '../problem.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

/**
 * What can be open when a cycle is closed. `carries`: it can be carried over into the next cycle. What is carried
 * goes on there, and still counts in the cycle of its review. What is not is explained with a reason, and frozen.
 */
export const unfinishedWork = vocabulary('UnfinishedWork', {
  DRAFTS: { meaning: 'Drafts of reviews.', carries: false },
  UNREVIEWED: { meaning: 'Subjects due that were not reviewed.', carries: false },
  OPINIONS: { meaning: 'Opinions without an answer, and refusals without a decision.', carries: true },
  RECTIFICATIONS: { meaning: 'Rectifications that are not closed out.', carries: true },
  LOOK_BACKS: { meaning: 'Rectifications closed out whose look-back (回头看) is to come.', carries: true },
})
/** A code of `unfinishedWork`. */
export type UnfinishedWork = CodeOf<typeof unfinishedWork>

/** What becomes of one kind of open work: it is carried over, or explained. */
export type SettledWork = { readonly kind: UnfinishedWork; readonly carried: boolean; readonly reason?: string | null }

/** Everything that keeps a cycle from being closed. `counts`: how many of each kind are open; `hasNext`: the next cycle is named. */
export function problemsOfClosing(
  counts: Readonly<Record<UnfinishedWork, number>>,
  settled: readonly SettledWork[],
  hasNext: boolean,
): Problem[] {
  const carried = settled.filter(one => one.carried)
  return [
    ...unfinishedWork.codes.flatMap((kind): Problem[] =>
      counts[kind] > 0 && !settled.some(one => one.kind === kind) ? [{ at: `settled.${kind}`, code: 'MISSING', limit: counts[kind] }] : [],
    ),
    ...settled.flatMap(({ kind, carried, reason }, i): Problem[] => {
      if (settled.findIndex(one => one.kind === kind) < i) return [{ at: `settled.${kind}`, code: 'DUPLICATE' }]
      if (carried) return unfinishedWork.members[kind].carries ? [] : [{ at: `settled.${kind}`, code: 'NOT_ALLOWED' }]
      return reason?.trim() ? [] : [{ at: `settled.${kind}.reason`, code: 'MISSING' }]
    }),
    ...(carried.length > 0 && !hasNext ? [{ at: 'nextCycleId', code: 'MISSING' } as const] : []),
  ]
}
