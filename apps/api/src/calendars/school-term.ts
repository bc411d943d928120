import { Field, ObjectType } from 'type-graphql'
import { Check, Column, Entity, Exclusion } from 'typeorm'
import { Day } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'

@ObjectType({ description: 'A school term, both days included.' })
@Entity('school_terms')
@Check('school_terms_days_check', 'ends_on > starts_on')
@Exclusion('school_terms_no_overlap', "using gist (daterange(starts_on, ends_on, '[]') with &&)")
export class SchoolTerm extends VersionedRow {
  @Field(() => String)
  @Column('text')
  name!: string

  @Day('starts_on')
  startsOn!: string

  @Day('ends_on')
  endsOn!: string
}
