import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../../platform/access/list.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { Affiliation } from '../affiliation.ts'
import { CreateAffiliationInput } from '../people-inputs.ts'
import { createAffiliation } from './create-affiliation.ts'
import { AffiliationFilter, AffiliationPage, AffiliationSort, whereAffiliation } from './dated-list.ts'
import { endAffiliation } from './end-periods.ts'

@Authorized()
@Resolver(() => Affiliation)
export class AffiliationsResolver {
  @Query(() => Affiliation, { nullable: true })
  affiliation(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Affiliation, id)
  }

  @Query(() => AffiliationPage)
  async affiliations(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => AffiliationSort, { nullable: true }) sort: Sort<'fromOn' | 'toOn'> | null,
    @Arg('filter', () => AffiliationFilter, { nullable: true }) filter: InstanceType<typeof AffiliationFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Affiliation, {
      page,
      sort,
      wheres: await whereAffiliation(context, filter),
      order: { field: 'fromOn', order: 'ASC' },
    })
  }

  @Mutation(() => Affiliation)
  createAffiliation(
    @Arg('input', () => CreateAffiliationInput) input: CreateAffiliationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createAffiliation(tx, signedIn(context), input))
  }

  @Mutation(() => Affiliation)
  endAffiliation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DateScalar) on: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => endAffiliation(tx, signedIn(context), id, version, on))
  }
}
