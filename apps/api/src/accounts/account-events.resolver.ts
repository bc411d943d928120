import { type AccountEvent, accountEventsOf } from '@pingyi/domain/internal'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../platform/context.ts'
import { AccountEventEnum } from '../platform/graphql/enums.ts'
import { Account } from './account.ts'
import { mayManage } from './managed/managed-account.ts'

@Resolver(() => Account)
export class AccountEventsResolver {
  @FieldResolver(() => [AccountEventEnum], { description: 'What the viewer may do with it now.' })
  async allowedEvents(@Root() account: Account, @Ctx() context: Context): Promise<readonly AccountEvent[]> {
    return (await mayManage(context, account)) ? accountEventsOf(account, signedIn(context)) : []
  }
}
