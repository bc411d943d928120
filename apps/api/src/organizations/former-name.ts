import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm'
import { Day, Key } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { children } from '../platform/graphql/relations.ts'
import { Organization } from './organization.ts'

@ObjectType({ description: 'A name that an organisation bore before it was renamed.' })
@Entity('former_names')
@Unique('former_names_until_on_key', ['organizationId', 'untilOn'])
export class FormerName extends RecordedRow {
  @Key('organization_id')
  organizationId!: string

  @Field(() => String)
  @Column('text')
  name!: string

  @Day('until_on', { description: 'The first day on which it bore the next name.' })
  untilOn!: string

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'former_names_organization_id_fkey' })
  organization!: Relation<Organization>
}

children(Organization, 'formerNames', () => FormerName, 'organizationId', 'untilOn', {
  description: 'The names that it bore before, the earliest first.',
})
