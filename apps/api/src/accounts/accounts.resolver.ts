import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { Account } from './account.ts'
import { AccountFilter, AccountPage, AccountSort, whereAccount } from './account-list.ts'
import { Invitation, invite } from './invitation.ts'
import { confirmAccount } from './managed/confirm-account.ts'
import { disableAccount } from './managed/disable-account.ts'
import { enableAccount } from './managed/enable-account.ts'
import { inviteAccount, type NewAccount } from './managed/invite-account.ts'
import { resetAccount } from './managed/reset-account.ts'

@InputType()
export class InviteAccountInput implements NewAccount {
  @Field(() => String, { nullable: true, description: "Without one, the person's name in pinyin, with a number if that is taken." })
  username?: string | null

  @Field(() => ID, { nullable: true, description: 'The person that the account is for; left out for one that stands for nobody.' })
  personId?: string | null
}

@Authorized()
@Resolver(() => Account)
export class AccountsResolver {
  @Query(() => Account, { nullable: true })
  account(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Account, id)
  }

  @Query(() => AccountPage)
  async accounts(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => AccountSort, { nullable: true }) sort: Sort<'username' | 'recordedAt'> | null,
    @Arg('filter', () => AccountFilter, { nullable: true }) filter: InstanceType<typeof AccountFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Account, {
      page,
      sort,
      wheres: await whereAccount(context, filter),
      order: { field: 'username', order: 'ASC' },
    })
  }

  @Mutation(() => Invitation, { description: 'Makes an account, with a code by which its owner sets the password.' })
  @Refuses('NOT_FOUND')
  inviteAccount(
    @Arg('input', () => InviteAccountInput) input: InviteAccountInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return invite(context, key, tx => inviteAccount(tx, signedIn(context), input))
  }

  @Mutation(() => Invitation, { description: 'Takes away password, sessions and tokens; the invitation sets a new password.' })
  @Refuses('MOVE_NOT_ALLOWED')
  resetAccount(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return invite(context, key, tx => resetAccount(tx, signedIn(context), id, version))
  }

  @Mutation(() => Account, { description: 'Ends its sessions and tokens; it can no longer sign in.' })
  @Refuses('MOVE_NOT_ALLOWED')
  disableAccount(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => disableAccount(tx, signedIn(context), id, version))
  }

  @Mutation(() => Account, {
    description: 'Confirms whose account it is since its password was given out by somebody else: it sees talks again.',
  })
  @Refuses('MOVE_NOT_ALLOWED')
  confirmAccount(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => confirmAccount(tx, signedIn(context), id, version))
  }

  @Mutation(() => Account, { description: 'Lets a disabled account sign in again.' })
  @Refuses('MOVE_NOT_ALLOWED')
  enableAccount(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => enableAccount(tx, signedIn(context), id, version))
  }
}
