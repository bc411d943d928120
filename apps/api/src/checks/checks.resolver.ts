import type { CheckKind } from '@pingyi/domain/internal'
import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql'
import { mayNamePeople } from '../field/organizations/statistics-places.ts'
import { forbidden } from '../platform/access/allow.ts'
import { PageInput, windowOf } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { CheckKindEnum } from '../platform/graphql/enums.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { CheckFindingPage, DataCheck } from './check-types.ts'
import { findingsOf, placeOf } from './findings.ts'
import { runChecks } from './run-checks.ts'

@Authorized()
@Resolver()
export class ChecksResolver {
  @Query(() => [DataCheck], {
    description:
      'The sweep before a report: each kind of thing that may be wrong or missing, with how many, also where it is none. A kind whose records the viewer may not read is left out. organizationId defaults to all that the viewer reads figures of.',
  })
  @Refuses('NOT_FOUND')
  checks(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Ctx() context: Context,
  ) {
    return runChecks(context, cycleId, organizationId)
  }

  @Query(() => CheckFindingPage, { description: 'What the sweep found of one kind, the oldest first.' })
  @Refuses('NOT_FOUND')
  async checkFindings(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Arg('kind', () => CheckKindEnum) kind: CheckKind,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ) {
    if (!mayNamePeople(context)) throw forbidden(context.actor, 'PERSON_READ')
    return findingsOf(context, kind, await placeOf(context, cycleId, organizationId), windowOf(page))
  }
}
