import { Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { Account } from '../accounts/account.ts'
import { Person } from '../people/person.ts'
import { loadReadable } from '../platform/access/list.ts'
import type { Context, Row, Target } from '../platform/context.ts'
import { loadValue, relationResolvers } from '../platform/graphql/relations.ts'

@ObjectType({ description: 'Whose act something was: a person’s, or the installation’s own office’s.' })
export class AccountHolder {
  accountId!: string
}

export const holderOf = (accountId: string): AccountHolder => Object.assign(new AccountHolder(), { accountId })

async function peopleOf({ db }: Context, accountIds: readonly string[]): Promise<Map<string, Person>> {
  const query = db
    .createQueryBuilder(Person, 'p')
    .innerJoin(Account, 'a', 'a.person_id = p.id')
    .addSelect('a.id', 'account')
    .where('a.id in (:...accountIds)', { accountIds })
  const { entities, raw } = await query.getRawAndEntities<{ account: string }>()
  return new Map(entities.map((person, i) => [raw[i]!.account, person]))
}

@Resolver(() => AccountHolder)
class AccountHolderResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Null for the installation’s own office.' })
  person(@Root() { accountId }: AccountHolder, @Ctx() context: Context) {
    return loadValue(context, 'people of accounts', peopleOf, accountId)
  }

  @FieldResolver(() => Account, { nullable: true, description: 'The account by which they acted; null where the viewer may not see it.' })
  account(@Root() { accountId }: AccountHolder, @Ctx() context: Context) {
    return loadReadable(context, Account, accountId)
  }
}
relationResolvers.push(AccountHolderResolver)

/** Declares the field `name`: who did it, by the account that `key` points to. */
export function doneBy<E extends Row>(
  entity: Target<E>,
  name: string,
  key: keyof E & string,
  { nullable = false, description }: { nullable?: boolean; description?: string } = {},
) {
  @Resolver(() => entity)
  class Holder {
    @FieldResolver(() => AccountHolder, { nullable, description })
    [name](@Root() row: E): AccountHolder | null {
      const id = row[key] as string | null
      return id === null ? null : holderOf(id)
    }
  }
  relationResolvers.push(Holder)
}
