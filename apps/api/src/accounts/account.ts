import { type AccountStatus, accountStatus } from '@pingyi/domain/internal'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { Person } from '../people/person.ts'
import { CheckCode, Key } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { AccountStatusEnum } from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'

@ObjectType({ description: 'An account that can sign in; what it may do follows from its person’s posts of the day.' })
@Entity('accounts')
@CheckCode('accounts', 'status', accountStatus)
@Unique('accounts_username_key', ['username'])
@Unique('accounts_person_id_key', ['personId'])
export class Account extends VersionedRow {
  @Field(() => String, { description: 'The name to sign in with.' })
  @Column('text')
  username!: string

  @Key('person_id', { nullable: true })
  personId!: string | null

  @Field(() => AccountStatusEnum)
  @Column('text')
  status!: AccountStatus

  @Field(() => Boolean, { description: 'The installation’s own office, which stands for no person and acts everywhere.' })
  @Column('boolean', { default: false })
  everywhere!: boolean

  @Key('password_given_by', { nullable: true })
  passwordGivenById!: string | null

  @Field(() => Boolean, {
    description: 'Its password was given out by one person, and it sees no talk until somebody else confirms whose it is.',
  })
  get awaitsConfirmation(): boolean {
    return this.passwordGivenById !== null
  }

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'password_given_by', foreignKeyConstraintName: 'accounts_password_given_by_fkey' })
  passwordGivenBy!: Relation<Account | null>

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'accounts_person_id_fkey' })
  person!: Relation<Person | null>
}

relation(Account, 'person', () => Person, 'personId', {
  nullable: true,
  description: 'The person that it belongs to; null for the installation’s own office.',
})
