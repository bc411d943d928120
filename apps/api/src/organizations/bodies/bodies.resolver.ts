import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../../platform/access/list.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { Body } from '../body.ts'
import { CreateBodyInput, UpdateBodyInput } from '../organization-inputs.ts'
import { BodyFilter, BodyPage, BodySort, whereBody } from './body-list.ts'
import { createBody, updateBody } from './body-verbs.ts'

@Authorized()
@Resolver(() => Body)
export class BodiesResolver {
  @Query(() => Body, { nullable: true })
  body(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Body, id)
  }

  @Query(() => BodyPage)
  async bodies(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => BodySort, { nullable: true }) sort: Sort<'name' | 'kind'> | null,
    @Arg('filter', () => BodyFilter, { nullable: true }) filter: InstanceType<typeof BodyFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Body, {
      page,
      sort,
      wheres: await whereBody(context, filter),
      order: { field: 'name', order: 'ASC' },
    })
  }

  @Mutation(() => Body)
  createBody(
    @Arg('input', () => CreateBodyInput) input: CreateBodyInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createBody(tx, signedIn(context), input))
  }

  @Mutation(() => Body)
  updateBody(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpdateBodyInput) input: UpdateBodyInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => updateBody(tx, signedIn(context), id, version, input))
  }
}
