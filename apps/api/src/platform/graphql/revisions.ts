import { Field, FieldResolver, ID, InputType, Resolver, Root } from 'type-graphql'
import { byIds } from '../access/list.ts'
import type { Row, Target } from '../context.ts'
import { matches, raw, type Where, where } from '../database/where.ts'
import { relationResolvers } from './relations.ts'
import { Text } from './text.ts'

@InputType({ description: 'Of what is kept in revisions: the newest of each code, unless told.' })
export class RevisionFilter {
  @Field(() => [ID], { nullable: true, description: 'These, whatever their revision.' })
  ids?: string[]

  @Field(() => String, { nullable: true })
  code?: string

  @Field(() => Boolean, { nullable: true, description: 'Every revision.' })
  all?: boolean

  @Field(() => String, { nullable: true, description: 'A part of the name or code.' })
  search?: string
}

export const whereRevision = (table: string, { ids, code, all, search }: RevisionFilter): Where[] => [
  ...byIds(ids),
  ...(code ? [where`t.code = ${code}`] : []),
  ...(search ? [matches(search, ['t.name_zh', 't.name_en', 't.code'])] : []),
  ...(ids || all ? [] : [raw(`t.revision = (select max(newest.revision) from ${table} newest where newest.code = t.code)`)]),
]

type Named = Row & { nameZh: string; nameEn: string }

/** Gives an entity its `name` in both languages. */
export function named<T extends Named>(entity: Target<T>) {
  @Resolver(() => entity)
  class Name {
    @FieldResolver(() => Text)
    name(@Root() { nameZh, nameEn }: T): Text {
      return { zh: nameZh, en: nameEn }
    }
  }
  relationResolvers.push(Name)
}
