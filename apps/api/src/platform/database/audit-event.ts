import { GraphQLDateTime } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm'
import { presentName } from './former-names.ts'

/** The columns of a row as they stood; personal text only as a pointer. */
export type Image = Record<string, unknown>

@ObjectType({ description: 'Who did what to which thing, and when. Append-only.' })
@Entity('audit_events')
@Index('audit_events_rows_idx', { synchronize: false })
export class AuditEvent {
  @Field(() => Int, { description: 'Its number in the log, rising without an end.' })
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  seq!: number

  @Field(() => GraphQLDateTime, { description: 'When the server appended it.' })
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  at!: Date

  @Index('audit_events_account_id_idx')
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null

  @Field(() => String, { description: 'What happened, such as review.submitted.' })
  @Column('text')
  kind!: string

  @Field(() => String, { description: 'The type of that thing, such as Review.' })
  @Column('text', { name: 'subject_type', transformer: { from: presentName, to: name => name } })
  subjectType!: string

  @Field(() => ID, { description: 'The id of the thing that it happened to.' })
  @Index('audit_events_subject_id_idx')
  @Column('uuid', { name: 'subject_id' })
  subjectId!: string

  @Index('audit_events_organization_id_idx')
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId!: string | null

  @Column('jsonb')
  payload!: { changes: { table: string; row: Image; removed?: true }[] }
}
