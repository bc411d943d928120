import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../../platform/access/list.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { CreateResponsibilityInput } from '../people-inputs.ts'
import { Responsibility } from '../responsibility.ts'
import { createResponsibility } from './create-responsibilities.ts'
import { ResponsibilityFilter, ResponsibilityPage, ResponsibilitySort, whereResponsibility } from './dated-list.ts'
import { endResponsibility } from './end-periods.ts'

@Authorized()
@Resolver(() => Responsibility)
export class ResponsibilitiesResolver {
  @Query(() => Responsibility, { nullable: true })
  responsibility(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Responsibility, id)
  }

  @Query(() => ResponsibilityPage)
  async responsibilities(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => ResponsibilitySort, { nullable: true }) sort: Sort<'fromOn' | 'toOn' | 'person'> | null,
    @Arg('filter', () => ResponsibilityFilter, { nullable: true }) filter: InstanceType<typeof ResponsibilityFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Responsibility, {
      page,
      sort,
      by: { person: '(select p.pinyin || p.id from people p where p.id = t.person_id)' },
      wheres: await whereResponsibility(context, filter),
      order: { field: 'fromOn', order: 'ASC' },
    })
  }

  @Mutation(() => Responsibility)
  createResponsibility(
    @Arg('input', () => CreateResponsibilityInput) input: CreateResponsibilityInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createResponsibility(tx, signedIn(context), input))
  }

  @Mutation(() => Responsibility)
  endResponsibility(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DateScalar) on: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => endResponsibility(tx, signedIn(context), id, version, on))
  }
}
