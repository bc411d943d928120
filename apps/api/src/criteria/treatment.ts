import { type SubjectKind, subjectKind } from '@pingyi/domain'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Unique } from 'typeorm'
import { CheckCode } from '../platform/database/columns.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { Text } from '../platform/graphql/text.ts'
import { RevisedRow } from '../platform/revisions/revised-row.ts'

@ObjectType({ description: 'How a subject is treated by case.' })
@Entity('treatments')
@CheckCode('treatments', 'applies', subjectKind)
@Unique('treatments_code_revision_key', ['code', 'revision'])
export class Treatment extends RevisedRow {
  @Field(() => SubjectKindEnum, { description: 'Whether it is for organisations or persons.' })
  @Column('text')
  applies!: SubjectKind

  @Field(() => Text, { description: 'What is done with the subject.' })
  @Column('jsonb')
  act!: Text

  @Field(() => Boolean, { description: 'It orders something to be put right.' })
  @Column('boolean')
  orders!: boolean
}
