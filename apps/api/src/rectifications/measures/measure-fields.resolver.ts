import { didMeasure, type MeasureEvent, may, measureEvent, measureEventsOf } from '@pingyi/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { factsOf, readable, refusalOfClosed } from '../../platform/access/guard.ts'
import { permission } from '../../platform/access/permission.ts'
import type { Context } from '../../platform/context.ts'
import { MeasureEventEnum } from '../../platform/graphql/enums.ts'
import { load, loadMany } from '../../platform/graphql/relations.ts'
import { Measure } from '../measure.ts'
import { MeasureOpinion } from '../measure-opinion.ts'
import { Opinion } from '../opinion.ts'
import { Rectification } from '../rectification.ts'
import { currentRound } from '../rounds/rectification-fields.resolver.ts'
import { isSettled, refusalOfMeasureUpdate } from '../states.ts'

const roundOf = async (context: Context, { rectificationId }: Measure) =>
  currentRound(context, await load(context, Rectification, rectificationId))

permission(Measure, 'mayUpdate', {
  actions: ['RECTIFICATION_PROPOSE'],
  refusal: async (measure, context) => refusalOfMeasureUpdate(measure, await roundOf(context, measure)),
  description: 'True if the viewer may change it now: it is open, and its subject’s side has the round.',
})

@Resolver(() => Measure)
export class MeasureFieldsResolver {
  @FieldResolver(() => [Opinion], { description: 'What it answers, as far as the viewer may read it.' })
  async opinions(@Root() { id }: Measure, @Ctx() context: Context) {
    const links = await loadMany(context, MeasureOpinion, 'measureId', 'opinionId', id)
    return readable(context, Opinion, await Promise.all(links.map(({ opinionId }) => load(context, Opinion, opinionId))))
  }

  @FieldResolver(() => [MeasureEventEnum], { description: 'What the viewer may do with it now.' })
  async allowedEvents(@Root() measure: Measure, @Ctx() context: Context): Promise<MeasureEvent[]> {
    const facts = await factsOf(context, Measure, measure.id)
    const round = await roundOf(context, measure)
    const { actor } = context
    if (!actor || refusalOfClosed(facts) || isSettled(round.status)) return []
    const actorDidIt = didMeasure(actor, measure)
    return measureEventsOf(measure.status, { actorDidIt, ongoing: measure.ongoing }).filter(event =>
      may(actor, measureEvent.members[event].action, facts),
    )
  }
}
