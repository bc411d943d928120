import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { type Context, signedIn } from '../platform/context.ts'
import { record } from '../platform/database/audit.ts'
import { transact } from '../platform/database/transact.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Account } from './account.ts'
import { accountSubject } from './account-facts.ts'
import { makeInvitation } from './sessions/secrets.ts'

@ObjectType({ description: 'A code with which somebody sets the password of their account; shown once, good for 7 days.' })
export class Invitation {
  @Field(() => Account)
  account!: Account

  @Field(() => String, { description: 'By it the owner sets the password, once; shown here and never again.' })
  code!: string

  @Field(() => GraphQLDateTime, { description: 'Until when the code is good.' })
  expiresAt!: Date
}

/** Creates an invitation to the account that `work` returns. A repeated call gets a new code, because the code is not stored with the answer. */
export async function invite(context: Context, key: string | null, work: (tx: Tx) => Promise<Account>): Promise<Invitation> {
  let made: Awaited<ReturnType<typeof makeInvitation>> | undefined
  const account = await transact(context, key, async tx => {
    const invited = await work(tx)
    made = await makeInvitation(tx, invited.id)
    return invited
  })
  made ??= await transact(context, null, async tx => {
    record(tx, signedIn(context), 'account.invitationRenewed', await accountSubject(tx, account.id))
    return makeInvitation(tx, account.id)
  })
  return { account, ...made }
}
