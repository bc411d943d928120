import { type OrganizationKind, organizationKind } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { formsTree } from '../platform/access/tree.ts'
import { CheckCode, Day, Key } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { OrganizationKindEnum } from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'
import { Unit } from './unit.ts'

@ObjectType({ description: 'A party organisation in the tree: committee, party group, general branch, branch or subgroup.' })
@Entity('organizations')
@CheckCode('organizations', 'kind', organizationKind)
@Index('organizations_path_idx', { synchronize: false })
@Index('organizations_name_key', { synchronize: false })
export class Organization extends VersionedRow {
  @Field(() => String)
  @Column('text')
  name!: string

  @Field(() => String, { nullable: true, description: 'What it is called for short; null where it has none.' })
  @Column('text', { name: 'short_name', nullable: true })
  shortName!: string | null

  @Field(() => OrganizationKindEnum)
  @Column('text')
  kind!: OrganizationKind

  @Index('organizations_unit_id_idx')
  @Key('unit_id', { nullable: true })
  unitId!: string | null

  @Index('organizations_parent_id_idx')
  @Key('parent_id', { nullable: true })
  parentId!: string | null

  @Column('text')
  path!: string

  @Field(() => Int)
  @Column('int', { default: 0 })
  ordinal!: number

  @Day('founded_on', { nullable: true, description: 'Its first day; null: unknown, it has always stood below its parent.' })
  foundedOn!: string | null

  @Day('dissolved_on', { nullable: true, description: 'The day from which it no longer stands; null while it does.' })
  dissolvedOn!: string | null

  @ManyToOne(() => Unit)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'organizations_unit_id_fkey' })
  unit!: Relation<Unit | null>

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'organizations_parent_id_fkey' })
  parent!: Relation<Organization | null>
}

formsTree(Organization)
relation(Organization, 'unit', () => Unit, 'unitId', { nullable: true, description: 'The school or office that it belongs to.' })
relation(Organization, 'parent', () => Organization, 'parentId', {
  nullable: true,
  description: 'The one above it today; null at the top, or where the viewer may not see it.',
})
