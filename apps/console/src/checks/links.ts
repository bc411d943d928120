import type { Action } from '@pingyi/domain'
import type { CheckKind } from '@pingyi/domain/internal'
import { useFeatures } from '../kit/feature.ts'
import { linkToRecords } from '../kit/figures/link-to-records.ts'
import { pageOf } from '../kit/page/page-of.ts'
import type { FindingRow } from './queries.ts'

/** The page on which one finding is put right: the record's own, or the list that shows nothing but it. */
export function useFixOf() {
  const features = useFeatures()
  return ({ type, id, name }: Pick<FindingRow, 'type' | 'id' | 'name'>): string =>
    type === 'Account'
      ? `/accounts?filter=${encodeURIComponent(JSON.stringify({ search: name }))}`
      : (pageOf(features, type, id) ?? '/checks')
}

type Scope = { cycleId: string; organizationId?: string }
type Bulk = { label: string; needs: Action; to: (scope: Scope) => string }

const roster: Bulk = { label: 'checks.drawUp', needs: 'CYCLE_MANAGE', to: ({ cycleId }) => `/cycles/${cycleId}/show` }

/** Where all of a kind are put right at once. */
export const bulkFix: { readonly [K in CheckKind]?: Bulk } = {
  ROSTER_NOT_MEMBER: roster,
  MEMBER_NOT_ON_ROSTER: roster,
  NO_REVIEWER: { label: 'checks.coverage', needs: 'CYCLE_MANAGE', to: ({ cycleId }) => `/cycles/${cycleId}/coverage` },
  NO_SECRETARY: { label: 'checks.seats', needs: 'PERSON_READ', to: () => '/appointments' },
  RECTIFICATION_LATE: {
    label: 'checks.asList',
    needs: 'REVIEW_READ',
    to: scope => linkToRecords('rectifications', scope, { lateness: ['LATE'] }),
  },
  REFUSAL_UNDECIDED: {
    label: 'checks.asList',
    needs: 'REVIEW_READ',
    to: scope => linkToRecords('opinions', scope, { status: 'REFUSAL_PROPOSED' }),
  },
  DRAFT_OLD: { label: 'checks.asList', needs: 'REVIEW_READ', to: scope => linkToRecords('reviews', scope, { status: 'DRAFTED' }) },
}
