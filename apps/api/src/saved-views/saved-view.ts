import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { Organization } from '../organizations/organization.ts'
import { Key, Personal } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { relation } from '../platform/graphql/relations.ts'

@ObjectType({ description: 'A list as somebody wants to see it again: one’s own, or shared with an organisation and all below it.' })
@Entity('saved_views')
export class SavedView extends VersionedRow {
  @Field(() => String, { description: 'The list that it is of, such as measures.' })
  @Column('text')
  list!: string

  @Personal('saved_views', 'name')
  @Field(() => String, { description: 'What it is called.' })
  @Column('text')
  name!: string

  /** The query may contain the name of a person. */
  @Personal('saved_views', 'query')
  @Field(() => String, { description: 'Filter, order, columns and density, as they stand in the console’s address.' })
  @Column('text')
  query!: string

  @Index('saved_views_owner_id_idx')
  @Key('owner_id')
  ownerId!: string

  @Index('saved_views_organization_id_idx')
  @Key('organization_id', { nullable: true })
  organizationId!: string | null

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'saved_views_owner_id_fkey' })
  owner!: Relation<Account>

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'saved_views_organization_id_fkey' })
  organization!: Relation<Organization | null>
}

relation(SavedView, 'organization', () => Organization, 'organizationId', {
  nullable: true,
  description: 'The organisation that it is shared with, and all below it; null where it is its owner’s alone.',
})
