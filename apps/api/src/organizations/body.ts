import { type BodyKind, bodyKind } from '@pingyi/domain/internal'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { CheckCode, Key } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { BodyKindEnum } from '../platform/graphql/enums.ts'
import { relation } from '../platform/graphql/relations.ts'
import { Organization } from './organization.ts'

@ObjectType({ description: 'A leading group, its office, a working group: a free name with its aliases.' })
@Entity('bodies')
@CheckCode('bodies', 'kind', bodyKind)
@Index('bodies_name_key', { synchronize: false })
export class Body extends VersionedRow {
  @Field(() => String)
  @Column('text')
  name!: string

  @Field(() => BodyKindEnum)
  @Column('text')
  kind!: BodyKind

  @Field(() => [String])
  @Column('text', { array: true, default: () => "'{}'" })
  aliases!: string[]

  @Index('bodies_organization_id_idx')
  @Key('organization_id', { nullable: true })
  organizationId!: string | null

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'bodies_organization_id_fkey' })
  organization!: Relation<Organization | null>
}

relation(Body, 'organization', () => Organization, 'organizationId', { nullable: true })
