import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Cycle } from '../cycles/cycle.ts'
import { Handover } from '../handovers/handover.ts'
import { Affiliation } from '../people/affiliation.ts'
import { Appointment } from '../people/appointment.ts'
import { Membership } from '../people/membership.ts'
import { Responsibility } from '../people/responsibility.ts'
import { PageInput } from '../platform/access/list.ts'
import type { Context, Row, Target } from '../platform/context.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { load } from '../platform/graphql/relations.ts'
import { Measure } from '../rectifications/measure.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { Rectification } from '../rectifications/rectification.ts'
import { Review } from '../reviews/review.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'
import { HistoryFilter, HistoryLine, HistoryPage, history } from './history.ts'

const filterArg = () => Arg('filter', () => HistoryFilter, { nullable: true })
const pageArg = () => Arg('page', () => PageInput, { nullable: true })

@Authorized()
@Resolver(() => HistoryLine)
export class HistoryResolver {
  @Query(() => HistoryPage, { description: 'Everything of a person that the viewer may read, the latest first.' })
  @Refuses('NOT_FOUND')
  historyOfPerson(
    @Arg('personId', () => ID) id: string,
    @pageArg() page: PageInput | null,
    @filterArg() filter: HistoryFilter | null,
    @Ctx() context: Context,
  ) {
    return history(context, { type: 'PERSON', id }, filter ?? {}, page)
  }

  @Query(() => HistoryPage, { description: 'Everything of an organisation itself that the viewer may read, the latest first.' })
  @Refuses('NOT_FOUND')
  historyOfOrganization(
    @Arg('organizationId', () => ID) id: string,
    @pageArg() page: PageInput | null,
    @filterArg() filter: HistoryFilter | null,
    @Ctx() context: Context,
  ) {
    return history(context, { type: 'ORGANIZATION', id }, filter ?? {}, page)
  }

  @FieldResolver(() => Cycle, { nullable: true })
  cycle(@Root() { cycleId }: HistoryLine, @Ctx() context: Context) {
    return cycleId === null ? null : load(context, Cycle, cycleId)
  }

  @FieldResolver(() => Membership, { nullable: true })
  membership(@Root() line: HistoryLine, @Ctx() context: Context) {
    return record(context, line, Membership, 'MEMBERSHIP')
  }

  @FieldResolver(() => Affiliation, {
    nullable: true,
    description: 'The affiliation; null where it is about something else, or where the viewer may not read it.',
  })
  affiliation(@Root() line: HistoryLine, @Ctx() context: Context) {
    return record(context, line, Affiliation, 'AFFILIATION')
  }

  @FieldResolver(() => Appointment, { nullable: true })
  appointment(@Root() line: HistoryLine, @Ctx() context: Context) {
    return record(context, line, Appointment, 'APPOINTMENT')
  }

  @FieldResolver(() => Responsibility, { nullable: true })
  responsibility(@Root() line: HistoryLine, @Ctx() context: Context) {
    return record(context, line, Responsibility, 'RESPONSIBILITY')
  }

  @FieldResolver(() => Review, { nullable: true })
  review(@Root() line: HistoryLine, @Ctx() context: Context) {
    return record(context, line, Review, 'REVIEW')
  }

  @FieldResolver(() => Opinion, { nullable: true })
  opinion(@Root() line: HistoryLine, @Ctx() context: Context) {
    return record(context, line, Opinion, 'OPINION')
  }

  @FieldResolver(() => Rectification, { nullable: true })
  rectification(@Root() line: HistoryLine, @Ctx() context: Context) {
    return record(context, line, Rectification, 'RECTIFICATION', 'REPLY')
  }

  @FieldResolver(() => Measure, { nullable: true })
  measure(@Root() line: HistoryLine, @Ctx() context: Context) {
    return record(context, line, Measure, 'MEASURE')
  }

  @FieldResolver(() => RosterEntry, { nullable: true })
  rosterEntry(@Root() line: HistoryLine, @Ctx() context: Context) {
    return record(context, line, RosterEntry, 'EXCLUSION')
  }

  @FieldResolver(() => Handover, { nullable: true })
  handover(@Root() line: HistoryLine, @Ctx() context: Context) {
    return record(context, line, Handover, 'HANDOVER')
  }
}

/** The line was found within the viewer’s reach, so its record may be read. */
const record = <T extends Row>(context: Context, { kind, recordId }: HistoryLine, entity: Target<T>, ...kinds: HistoryLine['kind'][]) =>
  kinds.includes(kind) ? load(context, entity, recordId) : null
