import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'
import { Column, PrimaryGeneratedColumn } from 'typeorm'
import { Version } from './columns.ts'

/** The columns that every table begins with. */
@ObjectType()
export abstract class RecordedRow {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string

  @Field(() => GraphQLDateTime, { description: 'When the server recorded it.' })
  @Column('timestamp with time zone', { name: 'recorded_at', precision: 3, default: () => 'now()' })
  recordedAt!: Date
}

/** A row that changes. */
@ObjectType()
export abstract class VersionedRow extends RecordedRow {
  @Version()
  version!: number
}
