import { didMeasure, type MeasureEvent, may, measureEvent, measureEventsOf } from '@pingyi/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { factsOf, readable } from '../../platform/access/guard.ts'
import type { Context } from '../../platform/context.ts'
import { MeasureEventEnum } from '../../platform/graphql/enums.ts'
import { load, loadMany } from '../../platform/graphql/relations.ts'
import { Measure } from '../measure.ts'
import { MeasureOpinion } from '../measure-opinion.ts'
import { Opinion } from '../opinion.ts'
import { Rectification } from '../rectification.ts'
import { currentRound } from '../rounds/rectification-fields.resolver.ts'
import { isSettled } from '../states.ts'

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
    const round = await currentRound(context, await load(context, Rectification, measure.rectificationId))
    const { actor } = context
    if (!actor || isSettled(round.status)) return []
    const actorDidIt = didMeasure(actor, measure)
    return measureEventsOf(measure.status, { actorDidIt }).filter(event => may(actor, measureEvent.members[event].action, facts))
  }
}
