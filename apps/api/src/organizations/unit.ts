import { type UnitKind, unitKind } from '@pingyi/domain/internal'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index } from 'typeorm'
import { CheckCode } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { UnitKindEnum } from '../platform/graphql/enums.ts'

@ObjectType({ description: 'The school or office that an organisation belongs to.' })
@Entity('units')
@CheckCode('units', 'kind', unitKind)
@Index('units_name_key', { synchronize: false })
export class Unit extends VersionedRow {
  @Field(() => String)
  @Column('text')
  name!: string

  @Field(() => UnitKindEnum)
  @Column('text')
  kind!: UnitKind
}
