import type { MeaningChange } from '@pingyi/domain/internal'
import { Field, Int, ObjectType } from 'type-graphql'
import { Check, Column, Entity } from 'typeorm'
import { RecordedRow } from '../platform/database/recorded-row.ts'
import { MeaningChangeEnum } from '../platform/graphql/enums.ts'

/** Only migrations write it. Its codes have no constraint, so that no migration must name those of the others. */
@ObjectType({ description: 'A change in the meaning of rows entered before, made by a new version of the software.' })
@Entity('meaning_changes')
@Check('meaning_changes_count_check', 'count > 0')
export class ChangedMeaning extends RecordedRow {
  @Field(() => MeaningChangeEnum, { description: 'What changed.' })
  @Column('text')
  code!: MeaningChange

  @Field(() => Int, { description: 'How many rows it changed.' })
  @Column('int')
  count!: number
}
