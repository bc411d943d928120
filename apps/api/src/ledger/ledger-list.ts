import { type SubjectKind } from '@pingyi/domain'
import { Field, ID, InputType } from 'type-graphql'
import { Cycle } from '../cycles/cycle.ts'
import { reviewCounted } from '../field/predicates.ts'
import { demandOne, type PageInput, pageFrom, type Sort, sortOf } from '../platform/access/list.ts'
import { treeIds } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { anyOf, matches, raw, type Where, where } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { Review } from '../reviews/review.ts'
import { LedgerRow } from './ledger-row.ts'

export const ledgerSorts = ['occurredOn', 'recordedAt'] as const
export const LedgerSort = sortOf(LedgerRow, ledgerSorts, 'Ledger')
export type LedgerSorting = Sort<(typeof ledgerSorts)[number]>

@InputType()
export class LedgerFilter {
  @Field(() => ID)
  cycleId!: string

  @Field(() => ID, { nullable: true, description: 'In the tree of this organisation.' })
  organizationId?: string | null

  @Field(() => String, { nullable: true })
  authorityRule?: string | null

  @Field(() => SubjectKindEnum, { nullable: true })
  subjectKind?: SubjectKind | null

  @Field(() => String, { nullable: true, description: 'A part of the reviewer’s or the subject’s name, pinyin or initials.' })
  search?: string | null

  @Field(() => DateScalar, { nullable: true })
  from?: string | null

  @Field(() => DateScalar, { nullable: true })
  to?: string | null
}

/** The ledger: all reviews that count, one page at a time. */
export async function ledgerPage(context: Context, filter: LedgerFilter, page: PageInput | null, sort: LedgerSorting | null) {
  await demandOne(context, Cycle, filter.cycleId)
  const wheres = await wheresOf(context, filter)
  const { items, total } = await pageFrom(context, Review, {
    page,
    sort,
    wheres,
    action: 'LEDGER_READ',
    order: { field: 'occurredOn', order: 'ASC' },
  })
  return { items: items.map(LedgerRow.of), total }
}

async function wheresOf(
  context: Context,
  { cycleId, organizationId, authorityRule, subjectKind, search, from, to }: LedgerFilter,
): Promise<Where[]> {
  return [
    where`t.cycle_id = ${cycleId}::uuid`,
    raw(reviewCounted('t.status')),
    ...(organizationId ? [where`t.organization_id = any(${await treeIds(context, [organizationId])}::uuid[])`] : []),
    ...(authorityRule ? [where`t.authority_rule = ${authorityRule}`] : []),
    ...(subjectKind ? [where`t.subject_kind = ${subjectKind}`] : []),
    ...(from ? [where`t.occurred_on >= ${from}::date`] : []),
    ...(to ? [where`t.occurred_on <= ${to}::date`] : []),
    ...(search
      ? [
          anyOf([
            named(search, 'people', ['name', 'pinyin', 'initials'], 't.person_id, t.reviewer_id'),
            named(search, 'organizations', ['name', 'short_name'], 't.organization_id'),
          ]),
        ]
      : []),
  ]
}

/** True if one of the keys points to a person or organisation with that name. */
function named(search: string, table: string, columns: string[], keys: string): Where {
  const { parts, values } = matches(
    search,
    columns.map(column => `n.${column}`),
  )
  return {
    parts: [`exists (select 1 from ${table} n where n.id in (${keys}) and ${parts[0]}`, ...parts.slice(1, -1), `${parts.at(-1)})`],
    values,
  }
}
