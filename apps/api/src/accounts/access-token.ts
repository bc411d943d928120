import type { Scope } from '@pingyi/domain'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Day, Key, Moment } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { ScopeEnum } from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'
import { Account } from './account.ts'

@ObjectType({ description: 'A personal access token; the token itself is shown once.' })
@Entity('access_tokens')
export class AccessToken extends RecordedRow {
  @Index('access_tokens_account_id_idx')
  @Key('account_id')
  accountId!: string

  @Field(() => String, { description: 'What its owner called it, to know it again.' })
  @Column('text')
  name!: string

  @Field(() => [ScopeEnum], { description: 'What it may be used for; at least one.' })
  @Column('text', { array: true })
  scopes!: Scope[]

  @Day('expires_on', { nullable: true, description: 'The last day on which it is good; null: until it is revoked.' })
  expiresOn!: string | null

  @Moment('revoked_at', { description: 'When it was revoked; null while it is good.' })
  revokedAt!: Date | null

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'access_tokens_account_id_fkey' })
  account!: Relation<Account>
}

relation(AccessToken, 'account', () => Account, 'accountId')
