import { problemsOfTreatment, type SubjectKind } from '@pingyi/domain'
import { Field, InputType } from 'type-graphql'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { TextInput } from '../platform/graphql/text.ts'
import { RevisionInput, type RevisionRules } from '../platform/revisions/revision-input.ts'
import type { Treatment } from './treatment.ts'

@InputType()
export class ReviseTreatmentInput extends RevisionInput {
  @Field(() => SubjectKindEnum, { description: 'Whether it is for organisations or persons.' })
  applies!: SubjectKind

  @Field(() => TextInput, { description: 'What is done with the subject.' })
  act!: TextInput

  @Field(() => Boolean, { description: 'It orders something to be put right.' })
  orders!: boolean
}

export const treatmentRules: RevisionRules<Treatment, ReviseTreatmentInput> = {
  Input: ReviseTreatmentInput,
  problemsOf: (code, { name, applies, act, orders, source }) =>
    problemsOfTreatment({ code, revision: 1, name, applies, act, orders, source }),
  columnsOf: ({ applies, act, orders }) => ({ applies, act: { zh: act.zh.trim(), en: act.en.trim() }, orders }),
  used: 'exists (select 1 from reviews r where r.treatment_id = t.id)',
  events: ['treatment.created', 'treatment.revised', 'treatment.retired', 'treatment.reinstated'],
}
