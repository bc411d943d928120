import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Organization } from '../organizations/organization.ts'
import { Responsibility } from '../people/responsibility.ts'
import { loadReadable } from '../platform/access/list.ts'
import type { Context, Row, Target } from '../platform/context.ts'
import { load } from '../platform/graphql/relations.ts'
import { Measure } from '../rectifications/measure.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { Rectification } from '../rectifications/rectification.ts'
import { Review } from '../reviews/review.ts'
import { WorkItem } from './open-work.ts'

/** The record behind a piece of work, if the viewer may read it. */
const record = <T extends Row>(context: Context, { kind, recordId }: WorkItem, entity: Target<T>, ...kinds: WorkItem['kind'][]) =>
  kinds.includes(kind) ? loadReadable(context, entity, recordId) : null

@Resolver(() => WorkItem)
export class WorkFieldsResolver {
  @FieldResolver(() => Organization, { description: 'Where it lies.' })
  organization(@Root() { organizationId }: WorkItem, @Ctx() context: Context) {
    return load(context, Organization, organizationId)
  }

  @FieldResolver(() => Responsibility, { nullable: true })
  responsibility(@Root() item: WorkItem, @Ctx() context: Context) {
    return record(context, item, Responsibility, 'CONTACT_POINT', 'AREA')
  }

  @FieldResolver(() => Measure, { nullable: true, description: 'Null also where the viewer may not read it.' })
  measure(@Root() item: WorkItem, @Ctx() context: Context) {
    return record(context, item, Measure, 'MEASURE_OWNED', 'MEASURE_LED')
  }

  @FieldResolver(() => Review, { nullable: true, description: 'Null also where the viewer may not read it.' })
  review(@Root() item: WorkItem, @Ctx() context: Context) {
    return record(context, item, Review, 'REVIEW_DRAFTED')
  }

  @FieldResolver(() => Opinion, { nullable: true, description: 'Null also where the viewer may not read it.' })
  opinion(@Root() item: WorkItem, @Ctx() context: Context) {
    return record(context, item, Opinion, 'OPINION_TO_DECIDE')
  }

  @FieldResolver(() => Rectification, { nullable: true, description: 'Null also where the viewer may not read it.' })
  rectification(@Root() item: WorkItem, @Ctx() context: Context) {
    return record(context, item, Rectification, 'RECTIFICATION_TO_DECIDE')
  }
}
