import { type NotificationKind, notificationKind } from '@pingyi/domain/internal'
import { GraphQLJSON } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { Person } from '../people/person.ts'
import { CheckCode, Key, Moment } from '../platform/database/columns.ts'
import { NotificationKindEnum } from '../platform/graphql/enums.ts'

@ObjectType({ description: 'One line of somebody’s inbox. What is told again before it is read stays one line.' })
@Entity('notifications')
@CheckCode('notifications', 'kind', notificationKind)
@Index('notifications_unread_key', { synchronize: false })
@Index('notifications_person_id_idx', ['personId', 'toldAt'])
export class Notification {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string

  @Moment('told_at', { nullable: false, description: 'When it was told, the last time.' })
  toldAt!: Date

  @Key('person_id')
  personId!: string

  @Field(() => NotificationKindEnum)
  @Column('text')
  kind!: NotificationKind

  @Column('text', { name: 'subject_type' })
  subjectType!: string

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string

  @Index('notifications_account_id_idx')
  @Key('account_id', { nullable: true })
  accountId!: string | null

  @Field(() => GraphQLJSON, { description: 'Numbers, days and codes that the line is made of; never what somebody wrote.' })
  @Column('jsonb')
  details!: Readonly<Record<string, unknown>>

  @Field(() => Int, { description: 'How many times it was told since it was last read.' })
  @Column('int')
  times!: number

  @Moment('read_at')
  readAt!: Date | null

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'notifications_person_id_fkey' })
  person!: Relation<Person>

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'notifications_account_id_fkey' })
  account!: Relation<Account | null>
}
