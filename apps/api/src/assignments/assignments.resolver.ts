import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Cycle } from '../cycles/cycle.ts'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'
import { acceptProposedAssignments } from './accept-proposed.ts'
import { assignReviewer, reassign, unassign } from './assign-reviewer.ts'
import { Assignment } from './assignment.ts'
import { AssignReviewerInput, StartCycleInput } from './assignment-inputs.ts'
import { AssignmentFilter, AssignmentPage, AssignmentSort, sortedBy, whereAssignment } from './assignment-list.ts'
import { startCycle } from './start-cycle.ts'

@Authorized()
@Resolver(() => Assignment)
export class AssignmentsResolver {
  @Query(() => Assignment, { nullable: true })
  assignment(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Assignment, id)
  }

  @Query(() => AssignmentPage, { description: 'Who must review whom; of subjects that are due.' })
  async assignments(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => AssignmentSort, { nullable: true }) sort: Sort<'organization' | 'reviewer' | 'recordedAt'> | null,
    @Arg('filter', () => AssignmentFilter, { nullable: true }) filter: AssignmentFilter | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Assignment, {
      page,
      sort,
      wheres: await whereAssignment(context, filter),
      by: sortedBy,
      order: { field: 'organization', order: 'ASC' },
    })
  }

  @Mutation(() => Assignment, { description: 'NO_AUTHORITY where the cycle’s authority does not let the person review the subject.' })
  @Refuses('NOT_FOUND', 'NO_AUTHORITY', 'SELF_REVIEW', 'CONFLICT')
  assignReviewer(
    @Arg('input', () => AssignReviewerInput) input: AssignReviewerInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => assignReviewer(tx, signedIn(context), input))
  }

  @Mutation(() => Assignment, { description: 'Somebody else reviews the subject by the same rule.' })
  @Refuses('NO_AUTHORITY', 'SELF_REVIEW', 'CONFLICT')
  reassign(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('personId', () => ID) personId: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => reassign(tx, signedIn(context), id, version, personId))
  }

  @Mutation(() => RosterEntry, { description: 'Takes an assignment back.' })
  unassign(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => unassign(tx, signedIn(context), id, version))
  }

  @Mutation(() => Cycle, { description: 'Assigns whoever the coverage plan proposes for the reviews that are owed.' })
  acceptProposedAssignments(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => acceptProposedAssignments(tx, signedIn(context), id, version, organizationId))
  }

  @Mutation(() => Cycle, {
    description: 'Begins the cycle, also late, and tells the reviewers how many they have to review; nobody once its days are over.',
  })
  @Refuses('MOVE_NOT_ALLOWED')
  startCycle(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => StartCycleInput, { nullable: true }) input: StartCycleInput | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx =>
      startCycle(tx, signedIn(context), id, version, input ?? { acceptProposed: true, tellSubjects: false }),
    )
  }
}
