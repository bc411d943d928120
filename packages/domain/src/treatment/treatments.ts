import type { SubjectKind } from '../subject/kind.ts'
import type { Text2 } from '../text.ts'

/** What follows from a review: versioned data. `applies`: to whom. `act`: what is done. `orders`: it orders rectification by a deadline. */
export type Treatment = {
  readonly code: string
  readonly revision: number
  readonly name: Text2
  readonly applies: SubjectKind
  readonly act: Text2
  readonly orders: boolean
  readonly source: string
}

const source = 'undated county summary (education and sports)'

/** The seven treatments of the county summaries: the campaign’s words, for a sample. */
export const treatments: readonly Treatment[] = [
  {
    code: 'MODEL_ORGANIZATION',
    revision: 1,
    name: { zh: '创建示范点、受到重点推介的党支部', en: 'Demonstration point or promoted branch' },
    applies: 'ORGANIZATION',
    act: { zh: '充分肯定,提出更高的标准和要求', en: 'Affirm and set a higher standard' },
    orders: false,
    source,
  },
  {
    code: 'MODEL_MEMBER',
    revision: 1,
    name: { zh: '受到重点培树、工作成绩突出的党员', en: 'Model member with outstanding results' },
    applies: 'PERSON',
    act: { zh: '予以肯定,进行表扬', en: 'Affirm and praise' },
    orders: false,
    source,
  },
  {
    code: 'GROWING_MEMBER',
    revision: 1,
    name: { zh: '积极要求上进、成长进步较快的党员', en: 'Member who strives and grows fast' },
    applies: 'PERSON',
    act: { zh: '思想交流,鼓劲打气,提供展示才能的机会和平台', en: 'Exchange thoughts, encourage, give chances and a platform' },
    orders: false,
    source,
  },
  {
    code: 'FALLING_BACK',
    revision: 1,
    name: { zh: '思想退步、工作懈怠、影响团结的党员', en: 'Member who falls back, slackens or harms unity' },
    applies: 'PERSON',
    act: { zh: '批评和帮教,帮助改造思想,端正态度', en: 'Criticise, help and teach towards another attitude' },
    orders: false,
    source,
  },
  {
    code: 'POOR_SHOWING',
    revision: 1,
    name: { zh: '表现较差的党员干部', en: 'Member-cadre with a poor showing' },
    applies: 'PERSON',
    act: { zh: '点名批评,责令端正态度,改进作风', en: 'Criticise by name, order to correct attitude and style' },
    orders: true,
    source,
  },
  {
    code: 'INSUFFICIENT_EFFORT',
    revision: 1,
    name: { zh: '思想不重视、措施不得力、效果不明显的党员', en: 'Member without attention, effective measures or results' },
    applies: 'PERSON',
    act: { zh: '提出批评,责令限期整改', en: 'Criticise, order rectification by a date' },
    orders: true,
    source: 'county summary of 2012',
  },
  {
    code: 'INACTIVE_ORGANIZATION',
    revision: 1,
    name: { zh: '开展活动不力的党支部', en: 'Inactive branch' },
    applies: 'ORGANIZATION',
    act: { zh: '严厉批评,责令限期整改', en: 'Criticise severely, order rectification by a date' },
    orders: true,
    source,
  },
]
