import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql'
import { type Conditions, contains, type FilterValues, filterOf, flag, idsAre, textIs } from '../access/filter.ts'
import { oneOf, PageInput, pageFrom, pageOf, type Sort, sortOf } from '../access/list.ts'
import type { Context, Target } from '../context.ts'
import { raw } from '../database/where.ts'
import { isNewest, isOffered, type RevisedRow } from './revised-row.ts'

const shared = {
  ids: idsAre('These, whatever their revision.'),
  code: textIs('t.code'),
  all: flag(() => raw('true'), 'Every revision, retired or not.'),
  retired: flag(() => raw('t.retired_at is not null'), 'Only what is retired.'),
  search: contains(['t.name_zh', 't.name_en', 't.code'], 'A part of the name or code.'),
}

/** The queries of what is kept in revisions: one by its id, and a list of what is offered, unless others are asked for. */
export function revisionQueries<T extends RevisedRow>(Item: Target<T>, one: string, many: string, conditions: Conditions) {
  const Page = pageOf(Item)
  const ItemSort = sortOf(Item, ['code', 'revision'])
  const { Filter, wheres } = filterOf(Item, { ...shared, ...conditions })

  @Authorized()
  @Resolver(() => Item)
  class RevisionQueries {
    @Query(() => Item, { nullable: true })
    [one](@Arg('id', () => ID) id: string, @Ctx() context: Context) {
      return oneOf(context, Item, id)
    }

    @Query(() => Page)
    async [many](
      @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
      @Arg('sort', () => ItemSort, { nullable: true }) sort: Sort<'code' | 'revision'> | null,
      @Arg('filter', () => Filter, { nullable: true }) filter: FilterValues<typeof shared> | null,
      @Ctx() context: Context,
    ) {
      const { tableName } = context.db.connection.getMetadata(Item)
      const shown = filter?.retired ? isNewest(tableName, 't') : isOffered('t')
      return pageFrom(context, Item, {
        page,
        sort,
        wheres: [...(await wheres(context, filter)), ...(filter?.ids || filter?.all ? [] : [raw(shown)])],
        order: { field: 'code', order: 'ASC' },
      })
    }
  }
  return RevisionQueries
}
