import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../platform/context.ts'
import { Refuses } from '../../platform/graphql/refusals.ts'
import { ActorType } from '../actor-type.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { changePassword } from './change-password.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

@Resolver()
export class SessionResolver {
  @Query(() => ActorType, { nullable: true, description: 'Who is signed in; null for a stranger. Open to strangers.' })
  me(@Ctx() { actor }: Context) {
    return actor
  }

  @Mutation(() => ActorType, { description: 'Sets the session cookie. At most once in a request. Open to strangers.' })
  @Refuses('WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS')
  signIn(@Arg('username', () => String) username: string, @Arg('password', () => String) password: string, @Ctx() context: Context) {
    return signIn(context, username, password)
  }

  @Mutation(() => Boolean, { description: 'Ends the browser’s session; true also when there was none. Open to strangers.' })
  signOut(@Ctx() context: Context) {
    return signOut(context)
  }

  @Mutation(() => ActorType, {
    description: 'Sets the password of an invited account and signs in. At most once in a request. Open to strangers.',
  })
  @Refuses('WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS')
  acceptInvitation(@Arg('code', () => String) code: string, @Arg('password', () => String) password: string, @Ctx() context: Context) {
    return acceptInvitation(context, code, password)
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Ends every other session of the account. At most once in a request.' })
  @Refuses('WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS')
  changePassword(@Arg('present', () => String) present: string, @Arg('password', () => String) password: string, @Ctx() context: Context) {
    return changePassword(context, present, password)
  }
}
