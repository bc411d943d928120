import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, PrimaryGeneratedColumn } from 'typeorm'

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

/** A row that changes. Verbs name the version that the caller saw. */
@ObjectType()
export abstract class VersionedRow extends RecordedRow {
  @Field(() => Int, { description: 'Counts the writes: name it in a verb.' })
  @Column('int', { default: 1 })
  version!: number
}
