import type { Scope } from '@pingyi/domain'
import { Arg, Authorized, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { PageInput, pageFrom } from '../../platform/access/list.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { ScopeEnum } from '../../platform/graphql/enums.ts'
import { AccessToken } from '../access-token.ts'
import { AccessTokenPage } from '../account-list.ts'
import { createAccessToken } from './create-access-token.ts'
import { revokeAccessToken } from './revoke-access-token.ts'

@ObjectType({ description: 'A token that was just made; the only time that it is shown.' })
export class NewAccessToken {
  @Field(() => String, { description: 'Shown once. Send it as Authorization: Bearer …' })
  token!: string

  @Field(() => AccessToken, { description: 'What is kept of it.' })
  accessToken!: AccessToken
}

@Authorized()
@Resolver(() => AccessToken)
export class AccessTokensResolver {
  @Query(() => AccessTokenPage, { description: 'One’s own.' })
  accessTokens(@Arg('page', () => PageInput, { nullable: true }) page: PageInput | null, @Ctx() context: Context) {
    return pageFrom(context, AccessToken, { page, order: { field: 'recordedAt', order: 'DESC' } })
  }

  @Mutation(() => NewAccessToken, {
    description: 'Makes an access token of one’s own. Only for a browser’s session, at most once in a request; takes no idempotencyKey.',
  })
  createAccessToken(
    @Arg('name', () => String) name: string,
    @Arg('scopes', () => [ScopeEnum]) scopes: Scope[],
    @Arg('expiresOn', () => DateScalar, { nullable: true, description: 'Its last day; without one it is good until revoked.' })
    expiresOn: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, null, tx => createAccessToken(tx, signedIn(context), { name, scopes, expiresOn }))
  }

  @Mutation(() => AccessToken, { description: 'Ends a token of one’s own at once; one that is ended stays ended.' })
  revokeAccessToken(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => revokeAccessToken(tx, signedIn(context), id))
  }
}
