import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../../platform/access/list.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { Membership } from '../membership.ts'
import { CreateMembershipInput } from '../people-inputs.ts'
import { admitMember, createMembership } from './create-membership.ts'
import { MembershipFilter, MembershipPage, MembershipSort, whereMembership } from './dated-list.ts'
import { endMembership } from './end-periods.ts'
import { confirmMember, transferMember } from './succeed-membership.ts'

@Authorized()
@Resolver(() => Membership)
export class MembershipsResolver {
  @Query(() => Membership, { nullable: true })
  membership(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Membership, id)
  }

  @Query(() => MembershipPage)
  async memberships(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => MembershipSort, { nullable: true }) sort: Sort<'fromOn' | 'toOn'> | null,
    @Arg('filter', () => MembershipFilter, { nullable: true }) filter: InstanceType<typeof MembershipFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Membership, {
      page,
      sort,
      wheres: await whereMembership(context, filter),
      order: { field: 'fromOn', order: 'ASC' },
    })
  }

  @Mutation(() => Membership)
  createMembership(
    @Arg('input', () => CreateMembershipInput) input: CreateMembershipInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createMembership(tx, signedIn(context), input))
  }

  @Mutation(() => Membership)
  endMembership(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DateScalar) on: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => endMembership(tx, signedIn(context), id, version, on))
  }

  @Mutation(() => Membership, {
    description: 'Ends the membership of that day and begins one elsewhere on it; both organisations must be the actor’s to manage.',
  })
  transferMember(
    @Arg('personId', () => ID) personId: string,
    @Arg('organizationId', () => ID) organizationId: string,
    @Arg('on', () => DateScalar) on: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => transferMember(tx, signedIn(context), { personId, organizationId, on }))
  }

  @Mutation(() => Membership, {
    description: 'Admits somebody who is no member as a probationary one on that day; what they took part in ends on it.',
  })
  admitMember(
    @Arg('personId', () => ID) personId: string,
    @Arg('organizationId', () => ID) organizationId: string,
    @Arg('on', () => DateScalar) on: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => admitMember(tx, signedIn(context), { personId, organizationId, on }))
  }

  @Mutation(() => Membership, {
    description: 'Makes a probationary member a full one from that day on; the probationary membership stays, with its days.',
  })
  confirmMember(
    @Arg('personId', () => ID) personId: string,
    @Arg('on', () => DateScalar) on: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => confirmMember(tx, signedIn(context), { personId, on }))
  }
}
