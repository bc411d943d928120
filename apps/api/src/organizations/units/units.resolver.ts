import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../../platform/access/list.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { CreateUnitInput, UpdateUnitInput } from '../organization-inputs.ts'
import { Unit } from '../unit.ts'
import { UnitFilter, UnitPage, UnitSort, whereUnit } from './unit-list.ts'
import { createUnit, updateUnit } from './unit-verbs.ts'

@Authorized()
@Resolver(() => Unit)
export class UnitsResolver {
  @Query(() => Unit, { nullable: true })
  unit(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Unit, id)
  }

  @Query(() => UnitPage)
  async units(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => UnitSort, { nullable: true }) sort: Sort<'name' | 'kind'> | null,
    @Arg('filter', () => UnitFilter, { nullable: true }) filter: InstanceType<typeof UnitFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Unit, {
      page,
      sort,
      wheres: await whereUnit(context, filter),
      order: { field: 'name', order: 'ASC' },
    })
  }

  @Mutation(() => Unit)
  createUnit(
    @Arg('input', () => CreateUnitInput) input: CreateUnitInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createUnit(tx, signedIn(context), input))
  }

  @Mutation(() => Unit)
  updateUnit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpdateUnitInput) input: UpdateUnitInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => updateUnit(tx, signedIn(context), id, version, input))
  }
}
