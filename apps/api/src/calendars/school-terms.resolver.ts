import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { CreateSchoolTermInput, UpdateSchoolTermInput } from './calendar-inputs.ts'
import { SchoolTermFilter, SchoolTermPage, SchoolTermSort, whereTerm } from './calendar-list.ts'
import { createSchoolTerm } from './create-school-term.ts'
import { SchoolTerm } from './school-term.ts'
import { updateSchoolTerm } from './update-school-term.ts'

@Authorized()
@Resolver(() => SchoolTerm)
export class SchoolTermsResolver {
  @Query(() => SchoolTerm, { nullable: true })
  schoolTerm(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, SchoolTerm, id)
  }

  @Query(() => SchoolTermPage)
  async schoolTerms(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => SchoolTermSort, { nullable: true }) sort: Sort<'startsOn' | 'name'> | null,
    @Arg('filter', () => SchoolTermFilter, { nullable: true }) filter: InstanceType<typeof SchoolTermFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, SchoolTerm, {
      page,
      sort,
      wheres: await whereTerm(context, filter),
      order: { field: 'startsOn', order: 'DESC' },
    })
  }

  @Mutation(() => SchoolTerm)
  createSchoolTerm(
    @Arg('input', () => CreateSchoolTermInput) input: CreateSchoolTermInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createSchoolTerm(tx, signedIn(context), input))
  }

  @Mutation(() => SchoolTerm)
  updateSchoolTerm(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpdateSchoolTermInput) input: UpdateSchoolTermInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => updateSchoolTerm(tx, signedIn(context), id, version, input))
  }
}
