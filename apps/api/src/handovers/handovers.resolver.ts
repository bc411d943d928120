import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Appointment } from '../people/appointment.ts'
import { Person } from '../people/person.ts'
import { loadReadable, PageInput } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { load } from '../platform/graphql/relations.ts'
import { handOverWork } from './hand-over-work.ts'
import { Handover, WorkCount } from './handover.ts'
import { HandoverWarning, HandoverWarningPage, handoverWarnings } from './handover-warnings.ts'
import { countsOf, howMany, OpenWork, openWork, WorkFilter } from './open-work.ts'
import { successorsOf } from './successors.ts'

@Authorized()
@Resolver(() => Handover)
export class HandoversResolver {
  @Query(() => OpenWork, { description: 'What is open in a person’s hands.' })
  @Refuses('NOT_FOUND')
  openWork(
    @Arg('personId', () => ID) personId: string,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('filter', () => WorkFilter, { nullable: true }) filter: WorkFilter | null,
    @Ctx() context: Context,
  ) {
    return openWork(context, personId, page, filter ?? {})
  }

  @Query(() => [Person], {
    description: 'Who newly holds a post that the person held or holds to a day: proposed to take their work over.',
  })
  successorsOf(@Arg('personId', () => ID) personId: string, @Ctx() context: Context) {
    return successorsOf(context, personId)
  }

  @Query(() => HandoverWarningPage, { description: 'Appointments that ended or end within 60 days, whose holders still have open work.' })
  handoverWarnings(
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ) {
    return handoverWarnings(context, organizationId, page)
  }

  @Mutation(() => Handover, {
    description: 'Contact points, areas and unfinished measures go to the successor: all but those left out, or none.',
  })
  @Refuses('CONFLICT')
  handOver(
    @Arg('fromPersonId', () => ID) fromPersonId: string,
    @Arg('toPersonId', () => ID) toPersonId: string,
    @Arg('on', () => DateScalar) on: string,
    @Arg('leaveOut', () => [ID], { nullable: true, description: 'Ids of pieces of `openWork`.' }) leaveOut: string[] | null,
    @Arg('only', () => [ID], { nullable: true, description: 'These pieces alone.' }) only: string[] | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx =>
      handOverWork(tx, signedIn(context), { fromPersonId, toPersonId, on, leaveOut: leaveOut ?? [], only: only ?? null }),
    )
  }

  @FieldResolver(() => [WorkCount], { description: 'What moved, by kind.' })
  work(@Root() { moved }: Handover) {
    return countsOf(howMany(moved.map(({ kind }) => kind)))
  }

  @FieldResolver(() => Int)
  total(@Root() { moved }: Handover) {
    return moved.length
  }
}

@Resolver(() => HandoverWarning)
export class WarningFieldsResolver {
  @FieldResolver(() => Appointment)
  appointment(@Root() { appointmentId }: HandoverWarning, @Ctx() context: Context) {
    return load(context, Appointment, appointmentId)
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who newly holds the post; null also where the viewer may not see the person.',
  })
  successor(@Root() { successorId }: HandoverWarning, @Ctx() context: Context) {
    return successorId === null ? null : loadReadable(context, Person, successorId)
  }
}
