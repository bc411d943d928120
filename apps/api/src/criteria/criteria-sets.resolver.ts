import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { createCriteriaSet } from './create-criteria-set.ts'
import { CreateCriteriaSetInput, ReviseCriteriaSetInput } from './criteria-inputs.ts'
import { CriteriaSetFilter, CriteriaSetPage, CriteriaSetSort, whereCriteriaSet } from './criteria-list.ts'
import { CriteriaSet } from './criteria-set.ts'
import { CriteriaSubject, Criterion, Scale } from './criteria-types.ts'
import { reviseCriteriaSet } from './revise-criteria-set.ts'

@Authorized()
@Resolver(() => CriteriaSet)
export class CriteriaSetsResolver {
  @Query(() => CriteriaSet, { nullable: true })
  criteriaSet(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, CriteriaSet, id)
  }

  @Query(() => CriteriaSetPage)
  criteriaSets(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => CriteriaSetSort, { nullable: true }) sort: Sort<'code' | 'revision'> | null,
    @Arg('filter', () => CriteriaSetFilter, { nullable: true }) filter: CriteriaSetFilter | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, CriteriaSet, {
      page,
      sort,
      wheres: whereCriteriaSet(filter ?? {}),
      order: { field: 'code', order: 'ASC' },
    })
  }

  @Mutation(() => CriteriaSet)
  createCriteriaSet(
    @Arg('input', () => CreateCriteriaSetInput) input: CreateCriteriaSetInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createCriteriaSet(tx, signedIn(context), input))
  }

  @Mutation(() => CriteriaSet)
  @Refuses('FROZEN', 'CONFLICT')
  reviseCriteriaSet(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ReviseCriteriaSetInput) input: ReviseCriteriaSetInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => reviseCriteriaSet(tx, signedIn(context), id, version, input))
  }

  @FieldResolver(() => [CriteriaSubject])
  subjects(@Root() { subjects }: CriteriaSet) {
    return subjects as CriteriaSubject[]
  }

  @FieldResolver(() => [Criterion])
  criteria(@Root() { criteria }: CriteriaSet) {
    return criteria as Criterion[]
  }

  @FieldResolver(() => Scale, { nullable: true })
  scale(@Root() { scale }: CriteriaSet) {
    return scale as Scale | null
  }

  @FieldResolver(() => Int, { description: 'How many criteria there are, whatever was announced.' })
  listed(@Root() { criteria }: CriteriaSet) {
    return (criteria as Criterion[]).length
  }
}
