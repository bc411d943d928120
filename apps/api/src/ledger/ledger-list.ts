import { Field, ID, InputType } from 'type-graphql'
import { Cycle } from '../cycles/cycle.ts'
import { reviewCounted } from '../field/predicates.ts'
import { codeIs, condition, filterOf, inTree, onOrAfter, onOrBefore, textIs } from '../platform/access/filter.ts'
import { demandOne, type PageInput, pageFrom, type Sort, sortOf } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { anyOf, inTurn, matches, raw, type Where, where } from '../platform/database/where.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { Review } from '../reviews/review.ts'
import { LedgerRow } from './ledger-row.ts'

export const ledgerSorts = ['occurredOn', 'recordedAt'] as const
export const LedgerSort = sortOf(LedgerRow, ledgerSorts, 'Ledger')
export type LedgerSorting = Sort<(typeof ledgerSorts)[number]>

/** True if one of the keys points to a person or organisation with that name. */
function named(search: string, table: string, columns: string[], keys: string): Where {
  const names = matches(
    search,
    columns.map(column => `n.${column}`),
  )
  return inTurn(`exists (select 1 from ${table} n where n.id in (${keys}) and `, names, ')')
}

const filter = filterOf(LedgerRow, {
  organizationId: inTree('t.organization_id', 'In the tree of this organisation.'),
  authorityRule: textIs('t.authority_rule'),
  subjectKind: codeIs(SubjectKindEnum, 't.subject_kind'),
  search: condition<string>(
    String,
    text =>
      anyOf([
        named(text, 'people', ['name', 'pinyin', 'initials'], 't.person_id, t.reviewer_id'),
        named(text, 'organizations', ['name', 'short_name'], 't.organization_id'),
      ]),
    'A part of the reviewer’s or the subject’s name, pinyin or initials.',
  ),
  from: onOrAfter('t.occurred_on'),
  to: onOrBefore('t.occurred_on'),
})

@InputType()
export class LedgerFilter extends filter.Filter {
  @Field(() => ID)
  cycleId!: string
}

/** The ledger: all reviews that count, one page at a time. */
export async function ledgerPage(context: Context, given: LedgerFilter, page: PageInput | null, sort: LedgerSorting | null) {
  await demandOne(context, Cycle, given.cycleId)
  const { items, total } = await pageFrom(context, Review, {
    page,
    sort,
    wheres: [where`t.cycle_id = ${given.cycleId}::uuid`, raw(reviewCounted('t.status')), ...(await filter.wheres(context, given))],
    action: 'LEDGER_READ',
    order: { field: 'occurredOn', order: 'ASC' },
  })
  return { items: items.map(LedgerRow.of), total }
}
