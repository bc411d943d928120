import { Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Key } from '../platform/database/columns.ts'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { Organization } from './organization.ts'

@Entity('organization_edges')
@Exclusion('organization_edges_no_overlap', 'using gist (organization_id with =, daterange(from_on, to_on) with &&)')
export class OrganizationEdge extends RecordedRow {
  @Key('organization_id')
  organizationId!: string

  @Index('organization_edges_parent_id_idx')
  @Key('parent_id', { nullable: true })
  parentId!: string | null

  @Column('date', { name: 'from_on' })
  fromOn!: string

  @Column('date', { name: 'to_on', nullable: true })
  toOn!: string | null

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'organization_edges_organization_id_fkey' })
  organization!: Relation<Organization>

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'organization_edges_parent_id_fkey' })
  parent!: Relation<Organization | null>
}
