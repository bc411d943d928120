import type { CoverageRow } from '../queries.ts'

const most = 12

/** Who is told when the cycle starts: every reviewer with something to review, and how much. */
export function recipientsOf({ reviewers }: Pick<CoverageRow, 'reviewers'>) {
  const told = reviewers.items.filter(({ owed, proposed }) => owed + proposed > 0)
  return {
    count: told.length,
    shown: told.slice(0, most).map(({ person, owed, proposed }) => ({ name: person.name, owed: owed + proposed })),
    more: Math.max(0, told.length - most),
    withoutAccount: told.filter(({ hasAccount }) => !hasAccount).length,
  }
}
