import { isDeadlineBinding, type Lateness, lateness, may, opinionStatus, type RoundEvent, roundEvent, roundEventsOf } from '@pingyi/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Person } from '../../people/person.ts'
import { factsOf, guardOf, readable, refusalOfClosed } from '../../platform/access/guard.ts'
import { permission } from '../../platform/access/permission.ts'
import { inReach } from '../../platform/access/reach.ts'
import type { Context } from '../../platform/context.ts'
import { numbered } from '../../platform/database/where.ts'
import { LatenessEnum, RoundEventEnum } from '../../platform/graphql/enums.ts'
import { computed, load, loadMany } from '../../platform/graphql/relations.ts'
import { todayOf } from '../../platform/today-of.ts'
import { ownPartOf } from '../doers.ts'
import { LookBack } from '../look-back.ts'
import { Measure } from '../measure.ts'
import { Opinion } from '../opinion.ts'
import { Rectification } from '../rectification.ts'
import { Round } from '../round.ts'
import { refusalOfPlanning } from '../states.ts'

computed(
  Rectification,
  'reviewers',
  () => [Person],
  async (context, ids) => {
    const { text, values } = numbered(await inReach(context, guardOf(Rectification).facts, 'REVIEW_READ'), 2)
    const rows: { id: string; person_id: string }[] = await context.db.query(
      `-- reviewers of rectifications
       select distinct o.rectification_id as id, r.reviewer_id as person_id from opinions o join reviews r on r.id = o.review_id
       join rectifications t on t.id = o.rectification_id where o.rectification_id = any($1::uuid[]) and (${text}) order by 1, 2`,
      [ids, ...values],
    )
    const people = await Promise.all(rows.map(async ({ id, person_id }) => ({ id, person: await load(context, Person, person_id) })))
    return new Map(ids.map(id => [id, people.flatMap(one => (one.id === id ? one.person : []))]))
  },
  { description: 'Whose opinions are put right here; none for a viewer who only carries a measure out.' },
)

permission(Rectification, 'mayAddMeasure', {
  actions: ['RECTIFICATION_PROPOSE'],
  refusal: async (rectification, context) => refusalOfPlanning(await currentRound(context, rectification)),
  description: 'True if the viewer may plan a further measure now: the subject’s side has the round.',
})

export const currentRound = async (context: Context, { id, roundNumber }: Rectification): Promise<Round> =>
  (await loadMany(context, Round, 'rectificationId', 'number', id)).find(({ number }) => number === roundNumber)!

/** True if the rectification still has opinions. */
export const isLive = async (context: Context, { id }: Rectification) =>
  (await loadMany(context, Opinion, 'rectificationId', 'ordinal', id)).some(({ status }) => opinionStatus.members[status].inRectification)

/** Viewers who only carry out a measure see the state of the case, but not its texts. */
async function shown(context: Context, { id }: Rectification, rounds: readonly Round[]): Promise<Round[]> {
  if (may(context.actor, 'REVIEW_READ', await factsOf(context, Rectification, id))) return [...rounds]
  return rounds.map(round => Object.assign(new Round(), round, { cause: null, reply: null, evaluation: null, reason: null }))
}

/** Read like the texts of the rectification. */
@Resolver(() => Round)
export class LookBacksResolver {
  @FieldResolver(() => [LookBack], {
    description: 'The look-backs at it, the first one first; none for a viewer who only carries a measure out.',
  })
  async lookBacks(@Root() { id, rectificationId }: Round, @Ctx() context: Context) {
    const isReader = may(context.actor, 'REVIEW_READ', await factsOf(context, Rectification, rectificationId))
    return isReader ? loadMany(context, LookBack, 'roundId', 'ordinal', id) : []
  }
}

@Resolver(() => Rectification)
export class RectificationFieldsResolver {
  @FieldResolver(() => Round, { description: 'The round that it stands in.' })
  async round(@Root() rectification: Rectification, @Ctx() context: Context) {
    return (await shown(context, rectification, [await currentRound(context, rectification)]))[0]
  }

  @FieldResolver(() => [Round], { description: 'All its rounds, from the first.' })
  async rounds(@Root() rectification: Rectification, @Ctx() context: Context) {
    return shown(context, rectification, await loadMany(context, Round, 'rectificationId', 'number', rectification.id))
  }

  @FieldResolver(() => [Measure], { description: 'Those that the viewer may read.' })
  async measures(@Root() { id }: Rectification, @Ctx() context: Context) {
    return readable(context, Measure, await loadMany(context, Measure, 'rectificationId', 'ordinal', id))
  }

  @FieldResolver(() => [Opinion], { description: 'Those that the viewer may read.' })
  async opinions(@Root() { id }: Rectification, @Ctx() context: Context) {
    return readable(context, Opinion, await loadMany(context, Opinion, 'rectificationId', 'ordinal', id))
  }

  @FieldResolver(() => LatenessEnum, { description: 'Derived from the clock and the agreed deadline.' })
  async lateness(@Root() rectification: Rectification, @Ctx() context: Context): Promise<Lateness> {
    const { status, deadlineKind, dueOn, ordered, acceptedOn } = await currentRound(context, rectification)
    if (deadlineKind === null || !isDeadlineBinding(status, ordered) || !(await isLive(context, rectification))) return 'NOT_DATED'
    return lateness({ deadlineKind, dueOn, acceptedOn }, await todayOf(context))
  }

  @FieldResolver(() => [RoundEventEnum], { description: 'What the viewer may do with its present round.' })
  async allowedEvents(@Root() rectification: Rectification, @Ctx() context: Context): Promise<RoundEvent[]> {
    const facts = await factsOf(context, Rectification, rectification.id)
    const round = await currentRound(context, rectification)
    const measures = await loadMany(context, Measure, 'rectificationId', 'ordinal', rectification.id)
    const { actor } = context
    if (!actor || refusalOfClosed(facts) || !(await isLive(context, rectification))) return []
    return roundEventsOf(round.status, ownPartOf(actor, rectification, round, measures)).filter(event =>
      may(actor, roundEvent.members[event].action, facts),
    )
  }
}
