import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { excludeFromRoster, includeInRoster } from './exclude-from-roster.ts'
import { RosterEntry } from './roster-entry.ts'
import { RosterEntryFilter, RosterEntryPage, RosterEntrySort, sortedBy, whereRosterEntry } from './roster-list.ts'
import { SubjectToReviewFilter, SubjectToReviewPage } from './subject-to-review.ts'
import { subjectsToReview } from './subjects-to-review.ts'
import { unreviewedSubjects } from './unreviewed-subjects.ts'

@Authorized()
@Resolver(() => RosterEntry)
export class RosterResolver {
  @Query(() => RosterEntry, { nullable: true })
  rosterEntry(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, RosterEntry, id)
  }

  @Query(() => RosterEntryPage)
  async rosterEntries(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => RosterEntrySort, { nullable: true }) sort: Sort<'organization' | 'person' | 'subjectKind'> | null,
    @Arg('filter', () => RosterEntryFilter, { nullable: true }) filter: RosterEntryFilter | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, RosterEntry, {
      page,
      sort,
      wheres: await whereRosterEntry(context, filter),
      by: sortedBy,
      order: { field: 'organization', order: 'ASC' },
    })
  }

  @Query(() => RosterEntryPage, {
    description:
      'Who is due and has no leader’s review that counts by the cycle’s rule; with byMe, assignedTo or assignedToMe, whom these people still owe a review.',
  })
  @Refuses('NOT_FOUND')
  notReviewed(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => RosterEntrySort, { nullable: true }) sort: Sort<'organization' | 'person' | 'subjectKind'> | null,
    @Arg('filter', () => RosterEntryFilter, { nullable: true }) filter: RosterEntryFilter | null,
    @Ctx() context: Context,
  ) {
    return unreviewedSubjects(context, { cycleId, organizationId, page, sort, filter })
  }

  @Query(() => SubjectToReviewPage, {
    description: 'Whom a reviewer, by default the viewer, may review in a cycle by its authority; at an occasion if it is named.',
  })
  @Refuses('NOT_FOUND')
  subjectsToReview(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('reviewerId', () => ID, { nullable: true }) reviewerId: string | null,
    @Arg('occasionId', () => ID, { nullable: true }) occasionId: string | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('filter', () => SubjectToReviewFilter, { nullable: true }) filter: SubjectToReviewFilter | null,
    @Ctx() context: Context,
  ) {
    return subjectsToReview(context, { cycleId, reviewerId, occasionId, page, filter })
  }

  @Mutation(() => RosterEntry, { description: 'Leaves a subject out of what is due, with a reason; counted as excluded in the base.' })
  excludeFromRoster(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => excludeFromRoster(tx, signedIn(context), id, version, reason))
  }

  @Mutation(() => RosterEntry, { description: 'Takes a subject that was left out in again.' })
  includeInRoster(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => includeInRoster(tx, signedIn(context), id, version))
  }
}
