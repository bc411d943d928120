import { eventsFrom, machineOf, may, type OpinionEvent, opinionEvent } from '@pingyi/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { In } from 'typeorm'
import { Cycle } from '../../cycles/cycle.ts'
import { Organization } from '../../organizations/organization.ts'
import { Person } from '../../people/person.ts'
import { factsOf, readable, refusalOfClosed } from '../../platform/access/guard.ts'
import { byIds, loadReadable, rowsFrom } from '../../platform/access/list.ts'
import type { Context } from '../../platform/context.ts'
import { OpinionEventEnum } from '../../platform/graphql/enums.ts'
import { computed, load } from '../../platform/graphql/relations.ts'
import { Review } from '../../reviews/review.ts'
import { Measure } from '../measure.ts'
import { MeasureOpinion } from '../measure-opinion.ts'
import { Opinion } from '../opinion.ts'
import { Rectification } from '../rectification.ts'
import { followsRectification } from '../states.ts'

computed(
  Opinion,
  'measures',
  () => [Measure],
  async (context, ids) => {
    const links = await context.db.findBy(MeasureOpinion, { opinionId: In([...ids]) })
    const measures = await rowsFrom(context, Measure, byIds(links.map(({ measureId }) => measureId)), ['ordinal'])
    const linked = new Set(links.map(({ measureId, opinionId }) => `${opinionId} ${measureId}`))
    return new Map(ids.map(id => [id, measures.filter(measure => linked.has(`${id} ${measure.id}`))]))
  },
  { description: 'The measures that answer it.' },
)

@Resolver(() => Opinion)
export class OpinionFieldsResolver {
  @FieldResolver(() => Cycle)
  async cycle(@Root() { reviewId }: Opinion, @Ctx() context: Context) {
    return load(context, Cycle, (await load(context, Review, reviewId)).cycleId)
  }

  @FieldResolver(() => Organization)
  async organization(@Root() { reviewId }: Opinion, @Ctx() context: Context) {
    return load(context, Organization, (await load(context, Review, reviewId)).organizationId)
  }

  @FieldResolver(() => Person, { nullable: true })
  async person(@Root() { reviewId }: Opinion, @Ctx() context: Context) {
    const { personId } = await load(context, Review, reviewId)
    return personId && load(context, Person, personId)
  }

  @FieldResolver(() => Rectification, { nullable: true, description: 'Null also when the viewer may not read it.' })
  rectification(@Root() { rectificationId }: Opinion, @Ctx() context: Context) {
    return rectificationId && loadReadable(context, Rectification, rectificationId)
  }

  @FieldResolver(() => Opinion, { nullable: true, description: 'Null also when the viewer may not read it.' })
  async mergedInto(@Root() { mergedIntoId }: Opinion, @Ctx() context: Context) {
    if (!mergedIntoId) return null
    return (await readable(context, Opinion, [await load(context, Opinion, mergedIntoId)]))[0] ?? null
  }

  @FieldResolver(() => [OpinionEventEnum], { description: 'What the viewer may do with it now.' })
  async allowedEvents(@Root() { id, kind, status }: Opinion, @Ctx() context: Context): Promise<OpinionEvent[]> {
    const facts = await factsOf(context, Opinion, id)
    if (refusalOfClosed(facts)) return []
    return eventsFrom(machineOf(kind), status).filter(
      event => !followsRectification(event) && may(context.actor, opinionEvent.members[event].action, facts),
    )
  }
}
