import { type UnitKind, unitKind } from '@pingyi/domain/internal'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Unique } from 'typeorm'
import { CheckCode, Id, RecordedAt, Version } from '../platform/database/columns.ts'
import { UnitKindEnum } from '../platform/graphql/enums.ts'

@ObjectType({ description: 'The school or office that an organisation belongs to.' })
@Entity('units')
@CheckCode('units', 'kind', unitKind)
@Unique('units_name_key', ['name'])
export class Unit {
  @Id()
  id!: string

  @Version()
  version!: number

  @RecordedAt()
  recordedAt!: Date

  @Field(() => String)
  @Column('text')
  name!: string

  @Field(() => UnitKindEnum)
  @Column('text')
  kind!: UnitKind
}
