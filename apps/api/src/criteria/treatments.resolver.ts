import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { Text } from '../platform/graphql/text.ts'
import { TreatmentFilter, TreatmentPage, TreatmentSort, whereTreatment } from './criteria-list.ts'
import { Treatment } from './treatment.ts'

@Authorized()
@Resolver(() => Treatment)
export class TreatmentsResolver {
  @Query(() => Treatment, { nullable: true })
  treatment(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Treatment, id)
  }

  @Query(() => TreatmentPage)
  treatments(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => TreatmentSort, { nullable: true }) sort: Sort<'code' | 'revision'> | null,
    @Arg('filter', () => TreatmentFilter, { nullable: true }) filter: TreatmentFilter | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Treatment, {
      page,
      sort,
      wheres: whereTreatment(filter ?? {}),
      order: { field: 'code', order: 'ASC' },
    })
  }

  @FieldResolver(() => Text)
  act(@Root() { act }: Treatment) {
    return act as Text
  }
}
