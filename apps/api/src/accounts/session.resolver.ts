import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../platform/context.ts'
import { ActorType } from './actor-type.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

@Resolver()
export class SessionResolver {
  @Query(() => ActorType, { nullable: true, description: 'Who is signed in; null for a stranger.' })
  me(@Ctx() { actor }: Context) {
    return actor
  }

  @Mutation(() => ActorType, { description: 'Sets the session cookie. At most once in a request.' })
  signIn(@Arg('username', () => String) username: string, @Arg('password', () => String) password: string, @Ctx() context: Context) {
    return signIn(context, username, password)
  }

  @Mutation(() => Boolean, { description: 'Ends the browser’s session; true also when there was none.' })
  signOut(@Ctx() context: Context) {
    return signOut(context)
  }
}
