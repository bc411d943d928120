import { Field, Int, ObjectType } from 'type-graphql'
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { doneBy } from '../field/account-holder.ts'
import { CheckCode, Key, Personal } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { ImportReport } from './import-report.ts'
import { type ImportStatus, ImportStatusEnum, importStatus } from './import-status.ts'

@ObjectType({ description: 'A file that was uploaded: checked, then applied whole or not at all.' })
@Entity('imports')
@CheckCode('imports', 'status', importStatus)
@Check('imports_kind_check', "kind in ('ROSTER')")
export class Import extends VersionedRow {
  @Index('imports_recorded_by_idx')
  @Key('recorded_by')
  recordedById!: string

  @Field(() => String)
  @Column('text')
  kind!: string

  @Field(() => String, { description: 'As it was called on the uploader’s machine.' })
  @Column('text', { name: 'file_name' })
  fileName!: string

  @Column('text', { name: 'file_hash' })
  fileHash!: string

  @Field(() => ImportStatusEnum)
  @Column('text')
  status!: ImportStatus

  @Field(() => Int, { description: 'Rows applied so far.' })
  @Column('int', { default: 0 })
  done!: number

  @Field(() => Int, { description: 'Rows to apply.' })
  @Column('int', { default: 0 })
  total!: number

  @Personal('imports', 'report')
  @Field(() => ImportReport, { nullable: true, description: 'What it would change and what is wrong; null while it is being read.' })
  @Column('jsonb', { nullable: true })
  report!: ImportReport | null

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'recorded_by', foreignKeyConstraintName: 'imports_recorded_by_fkey' })
  recordedBy!: Relation<Account>
}

doneBy(Import, 'recordedBy', 'recordedById')
