import { type Capability, capability } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Unique } from 'typeorm'
import { CheckCode } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { CapabilityEnum } from '../platform/graphql/enums.ts'

@ObjectType({ description: 'A post and what its holder may do.' })
@Entity('posts')
@CheckCode('posts', 'capability', capability)
@Unique('posts_code_revision_key', ['code', 'revision'])
export class Post extends RecordedRow {
  @Field(() => String)
  @Column('text')
  code!: string

  @Field(() => Int)
  @Column('int')
  revision!: number

  @Column('text', { name: 'name_zh' })
  nameZh!: string

  @Column('text', { name: 'name_en' })
  nameEn!: string

  @Field(() => CapabilityEnum)
  @Column('text')
  capability!: Capability

  @Field(() => String)
  @Column('text')
  source!: string
}
