import type { SubjectKind } from '@pingyi/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { pageOf } from '../platform/access/list.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import type { Review } from '../reviews/review.ts'

@ObjectType({ description: 'A row of the ledger (台账): who reviewed whom, when, about what, and how far the rectification has come.' })
export class LedgerRow {
  @Field(() => ID, { description: 'The review’s.' })
  id!: string

  @Field(() => SubjectKindEnum)
  subjectKind!: SubjectKind

  @Field(() => DateScalar, { description: 'The day of the review.' })
  occurredOn!: string

  review!: Review

  static of = (review: Review): LedgerRow =>
    Object.assign(new LedgerRow(), { id: review.id, subjectKind: review.subjectKind, occurredOn: review.occurredOn, review })
}

export const LedgerPage = pageOf(LedgerRow, 'Ledger')
