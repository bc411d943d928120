import { type PoliticalStatus, politicalStatus } from '@pingyi/domain/internal'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index, Unique } from 'typeorm'
import { normalName } from '../field/person-names.ts'
import { CheckCode, Personal } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { matches, type Where } from '../platform/database/where.ts'
import { PoliticalStatusEnum } from '../platform/graphql/enums.ts'

@ObjectType({ description: 'Somebody: a member of the party by a membership, or somebody who takes part by an affiliation.' })
@Entity('people')
@CheckCode('people', 'political_status', politicalStatus)
@Unique('people_number_key', ['number'])
@Index('people_pinyin_idx', ['pinyin', 'id'])
@Index('people_search_idx', { synchronize: false })
export class Person extends VersionedRow {
  @Personal('people', 'name')
  @Field(() => String)
  @Column('text')
  name!: string

  @Personal('people', 'original_name')
  @Field(() => String, { nullable: true, description: 'As it was spelled when entered, where that differs from name.' })
  @Column('text', { name: 'original_name', nullable: true })
  originalName!: string | null

  @Personal('people', 'number')
  @Field(() => String, { nullable: true, description: 'The office’s own number for the person; null where there is none.' })
  @Column('text', { nullable: true })
  number!: string | null

  @Personal('people', 'pinyin')
  @Field(() => String, { description: 'The pinyin of the name, for searching and sorting.' })
  @Column('text')
  pinyin!: string

  @Personal('people', 'initials')
  @Field(() => String, { description: 'The initials of the pinyin, for searching.' })
  @Column('text')
  initials!: string

  @Field(() => PoliticalStatusEnum, {
    nullable: true,
    description: 'As it was entered of somebody without a membership; null of members, and where it is not known.',
  })
  @Column('text', { name: 'political_status', nullable: true })
  politicalStatus!: PoliticalStatus | null
}

const called = (alias: string) => `${alias}.name || ' ' || ${alias}.pinyin || ' ' || ${alias}.initials`

/** `wang fang` finds the same as `wangfang`. */
function typed(search: string): string {
  const text = normalName(search)
  return /^[a-z' ]+$/i.test(text) ? text.replace(/[' ]/g, '') : text
}

/** Name, pinyin, initials or number contains the text. Uses the expression of `people_search_idx`. */
export const matchesPerson = (search: string, alias: string): Where =>
  matches(typed(search), [`(${called(alias)} || ' ' || coalesce(${alias}.number, ''))`])

/** Name, pinyin or initials contains the text: for readers who may not know numbers, nor find them by searching. */
export const isCalled = (search: string, alias: string): Where => matches(typed(search), [`(${called(alias)})`])
