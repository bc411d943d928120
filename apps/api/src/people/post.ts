import { type Capability, capability } from '@pingyi/domain'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Unique } from 'typeorm'
import { CheckCode } from '../platform/database/columns.ts'
import { CapabilityEnum } from '../platform/graphql/enums.ts'
import { RevisedRow } from '../platform/revisions/revised-row.ts'

@ObjectType({ description: 'A post and what its holder may do.' })
@Entity('posts')
@CheckCode('posts', 'capability', capability)
@Unique('posts_code_revision_key', ['code', 'revision'])
export class Post extends RevisedRow {
  @Field(() => CapabilityEnum, { description: 'What its holder may do here.' })
  @Column('text')
  capability!: Capability
}
