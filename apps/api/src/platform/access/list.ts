import { type Action, Refusal } from '@pingyi/domain'
import DataLoader from 'dataloader'
import { type ClassType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { SelectQueryBuilder } from 'typeorm'
import { type Context, loader, type Row, type Target } from '../context.ts'
import { allOf, filterBy, type Where, where } from '../database/where.ts'
import { isUuid } from '../ids.ts'
import { demandScope, notFound } from './allow.ts'
import { guardOf, readRows, rowsWithFacts } from './guard.ts'
import { inReach } from './reach.ts'

export const largestPage = 100

@InputType({ description: 'Which page of a list; the first of 25 unless told. Over 100 is refused (PAGE_TOO_LARGE).' })
export class PageInput {
  @Field(() => Int, { defaultValue: 1, description: 'From 1.' })
  number: number = 1

  @Field(() => Int, { defaultValue: 25, description: 'Rows of a page, 1 to 100.' })
  size: number = 25
}

const SortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
registerEnumType(SortOrder, {
  name: 'SortOrder',
  description: 'Rising or falling.',
  valuesConfig: { ASC: { description: 'Rising: 1 before 2, earlier before later.' }, DESC: { description: 'Falling.' } },
})
export type Sort<F extends string = string> = { field: F; order: keyof typeof SortOrder }

/** A name in words: `rosterEntryId` is roster entry id. */
export const inWords = (name: string) => name.replace(/([a-z])([A-Z])/g, (_, before, after) => `${before} ${after.toLowerCase()}`)

export type Page<T> = { items: T[]; total: number }

/** `ReviewPage`: one page of a list, with the size of the whole. */
export function pageOf<T extends object>(Item: ClassType<T>, name = Item.name) {
  @ObjectType(`${name}Page`, { description: `One page of a list: ${inWords(name)}.` })
  class ItemPage implements Page<T> {
    @Field(() => [Item], { description: 'The rows of this page.' })
    items!: T[]

    @Field(() => Int, { description: 'How many there are in all.' })
    total!: number
  }
  return ItemPage
}

/** A field as the code of an enum: `recordedAt` is RECORDED_AT. */
export const codeOfField = (field: string) => field.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()

/** `ReviewSort`: by which fields a list may be sorted. */
export function sortOf<const F extends string>(Item: ClassType, fields: readonly F[], name = Item.name) {
  const SortField = Object.fromEntries(fields.map(field => [codeOfField(field), field]))
  const description = `What a list may be sorted by: ${inWords(name)}. Rows without a value come last.`
  registerEnumType(SortField, { name: `${name}SortField`, description })
  @InputType(`${name}Sort`, { description: `How to sort a list: ${inWords(name)}.` })
  class SortInput {
    @Field(() => SortField, { description: 'By which field.' })
    field!: F

    @Field(() => SortOrder, { description: 'Rising or falling.' })
    order!: 'ASC' | 'DESC'
  }
  return SortInput
}

/** Limit and offset of a page. A size over the maximum or below one is refused. */
export function windowOf(page: PageInput | null | undefined): { take: number; skip: number } {
  const { number, size } = page ?? { number: 1, size: 25 }
  if (size > largestPage) throw new Refusal('PAGE_TOO_LARGE', { max: largestPage, asked: size })
  if (size < 1) throw new Refusal('INVALID', { problems: [{ at: 'page.size', code: 'TOO_LOW', limit: 1 }] })
  if (number < 1 || number > 100_000)
    throw new Refusal('INVALID', { problems: [{ at: 'page.number', code: number < 1 ? 'TOO_LOW' : 'TOO_HIGH' }] })
  return { take: size, skip: (number - 1) * size }
}

export type ListQuery<F extends string> = {
  readonly page?: PageInput | null | undefined
  readonly sort?: Sort<F> | null | undefined
  readonly wheres?: readonly Where[]
  /** SQL expressions of `t` that a sort field stands for, where it is no property of the entity. */
  readonly by?: { readonly [K in F]?: string }
  readonly order?: Sort<F>
  /** The action that the list serves, if it is not reading. */
  readonly action?: Action
}

/** One page of the rows that the actor may read: two statements, the count and the rows with their facts. */
export async function pageFrom<T extends Row, F extends string>(
  context: Context,
  entity: Target<T>,
  { page, sort, wheres = [], by, order, action }: ListQuery<F>,
) {
  const { take, skip } = windowOf(page)
  const { read, facts } = guardOf(entity)
  demandScope(context, action ?? read)
  const query = context.db.createQueryBuilder(entity, 't')
  filterBy(query, allOf([await inReach(context, facts, action ?? read), ...wheres]))
  const { field, order: direction } = sort ?? order ?? { field: 'id', order: 'ASC' }
  const sorted = (rows: SelectQueryBuilder<T>) =>
    rows.orderBy(by?.[field as F] ?? `t.${field}`, direction, 'NULLS LAST').addOrderBy('t.id', 'ASC')
  const total = await query.getCount()
  if (total === 0) return { items: [], total }
  const shown = sorted(query.select('t.id')).limit(take).offset(skip)
  // By the ids of the page, so that the facts of the rows before it are not computed.
  const rows = context.db.createQueryBuilder(entity, 't').where(`t.id in (${shown.getQuery()})`).setParameters(shown.getParameters())
  return { items: await (action ? rowsWithFacts : readRows)(context, entity, sorted(rows)), total }
}

/** All rows that the actor may read. For children of rows that are paged themselves. */
export async function rowsFrom<T extends Row>(
  context: Context,
  entity: Target<T>,
  wheres: readonly Where[],
  order: readonly (keyof T & string)[],
): Promise<T[]> {
  const { read, facts } = guardOf(entity)
  const query = context.db.createQueryBuilder(entity, 't')
  filterBy(query, allOf([await inReach(context, facts, read), ...wheres]))
  for (const field of [...order, 'id']) query.addOrderBy(`t.${field}`, 'ASC')
  return readRows(context, entity, query)
}

/** Loads a row by its id, or null if the viewer may not read it. One statement serves all loads of a request. */
export const loadReadable = <T extends Row>(context: Context, entity: Target<T>, id: string): Promise<T | null> =>
  loader<string, T | null>(
    context,
    `readable ${entity.name}`,
    () =>
      new DataLoader(async ids => {
        const rows = new Map((await rowsFrom(context, entity, byIds(ids), [])).map(row => [row.id as string, row]))
        return ids.map(one => rows.get(one) ?? null)
      }),
  ).load(id)

/** One row that the actor may read. Null both for unknown and for unreadable rows. */
export async function oneOf<T extends Row>(context: Context, entity: Target<T>, id: string): Promise<T | null> {
  const { read, facts } = guardOf(entity)
  demandScope(context, read)
  if (!isUuid(id)) return null
  const query = context.db.createQueryBuilder(entity, 't')
  filterBy(query, allOf([where`t.id = ${id}::uuid`, await inReach(context, facts, read)]))
  const [row] = await readRows(context, entity, query)
  return row ?? null
}

/** One row that the actor may read, or the refusal NOT_FOUND. */
export async function demandOne<T extends Row>(context: Context, entity: Target<T>, id: string): Promise<T> {
  const row = await oneOf(context, entity, id)
  if (!row) throw notFound(entity, id)
  return row
}

export const byIds = (ids: readonly string[] | null | undefined): Where[] => (ids ? [where`t.id = any(${ids.filter(isUuid)}::uuid[])`] : [])
