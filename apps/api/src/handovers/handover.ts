import type { WorkKind } from '@pingyi/domain/internal'
import { Field, Int, ObjectType } from 'type-graphql'
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { Person } from '../people/person.ts'
import { Day, Key } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { WorkKindEnum } from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'

@ObjectType({ description: 'How much there is of one kind of work.' })
export class WorkCount {
  @Field(() => WorkKindEnum)
  kind!: WorkKind

  @Field(() => Int, { description: 'How many pieces.' })
  count!: number

  @Field(() => Boolean, { description: 'A successor takes it over; the rest stays with whoever began it.' })
  moves!: boolean
}

@ObjectType({ description: 'Work that one person handed to another on a day (工作交接).' })
@Entity('handovers')
@Check('handovers_other_check', 'from_person_id <> to_person_id')
export class Handover extends RecordedRow {
  @Index('handovers_recorded_by_idx')
  @Key('recorded_by')
  recordedById!: string

  @Index('handovers_from_person_id_idx')
  @Key('from_person_id')
  fromPersonId!: string

  @Index('handovers_to_person_id_idx')
  @Key('to_person_id')
  toPersonId!: string

  @Day('handed_on', { description: 'The day on which it changed hands.' })
  handedOn!: string

  /** What was handed over: kind and id of each record. */
  @Column('jsonb')
  moved!: readonly { readonly kind: WorkKind; readonly id: string }[]

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'recorded_by', foreignKeyConstraintName: 'handovers_recorded_by_fkey' })
  recordedBy!: Relation<Account>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'from_person_id', foreignKeyConstraintName: 'handovers_from_person_id_fkey' })
  from!: Relation<Person>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'to_person_id', foreignKeyConstraintName: 'handovers_to_person_id_fkey' })
  to!: Relation<Person>
}

relation(Handover, 'from', () => Person, 'fromPersonId', { description: 'The person who handed it over.' })
relation(Handover, 'to', () => Person, 'toPersonId', { description: 'The person who took it over.' })
