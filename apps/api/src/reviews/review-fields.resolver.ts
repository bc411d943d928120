import { disclosureOf, eventsFrom, may, type ReviewEvent, reviewEvent, reviewMachine } from '@pingyi/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Cycle } from '../cycles/cycle.ts'
import { AuthorityRule, ruleOf } from '../field/authority/authority-types.ts'
import { nameThen } from '../field/organizations/names-then.ts'
import { factsOf, refusalOfClosed } from '../platform/access/guard.ts'
import { permission } from '../platform/access/permission.ts'
import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/database/clock.ts'
import { DisclosureScopeEnum, ReviewEventEnum } from '../platform/graphql/enums.ts'
import { load } from '../platform/graphql/relations.ts'
import { DraftOpinion, draftOpinionsOf } from './recording/draft-opinion.ts'
import { refusalOfReviewUpdate } from './recording/draft-review.ts'
import { mayRecord } from './recording/prepare-reviews.ts'
import { Review } from './review.ts'

permission(Review, 'mayUpdate', {
  actions: ['REVIEW_RECORD', 'REVIEW_RECORD_FOR_OTHERS'],
  refusal: refusalOfReviewUpdate,
  description: 'True if the viewer may change it now: it is a draft.',
})

@Resolver(() => Review)
export class ReviewFieldsResolver {
  @FieldResolver(() => AuthorityRule)
  async authorityRule(@Root() review: Review, @Ctx() context: Context) {
    return ruleOf((await load(context, Cycle, review.cycleId)).authority, review.authorityRuleCode)
  }

  @FieldResolver(() => String, { description: 'What the organisation was called on the day of the review.' })
  organizationName(@Root() { organizationId, occurredOn }: Review, @Ctx() context: Context) {
    return nameThen(context, organizationId, occurredOn)
  }

  @FieldResolver(() => Boolean, { description: 'Recorded later than on the day on which it happened.' })
  enteredLate(@Root() review: Review) {
    return dayOf(review.recordedAt) > review.occurredOn
  }

  @FieldResolver(() => DisclosureScopeEnum, {
    nullable: true,
    description: 'Within what it is made known when it is disclosed, by the rule of its cycle; null for a talk, which never is.',
  })
  async disclosure(@Root() review: Review, @Ctx() context: Context) {
    return disclosureOf(review, await load(context, Cycle, review.cycleId))
  }

  @FieldResolver(() => [DraftOpinion], { description: 'What a draft notes down; once submitted, they are opinions.' })
  draftOpinions(@Root() review: Review) {
    return review.status === 'DRAFTED' ? draftOpinionsOf(review) : []
  }

  @FieldResolver(() => [ReviewEventEnum], { description: 'What the viewer may do with it now.' })
  async allowedEvents(@Root() review: Review, @Ctx() context: Context): Promise<ReviewEvent[]> {
    const facts = await factsOf(context, Review, review.id)
    if (refusalOfClosed(facts)) return []
    return eventsFrom(reviewMachine, review.status).filter(event => {
      const { action } = reviewEvent.members[event]
      return action === 'REVIEW_RECORD' ? mayRecord(context.actor, facts) : may(context.actor, action, facts)
    })
  }
}
