import { type CalendarNotice, type Problem, readNotice } from '@pingyi/domain'
import { Field, InputType, Int } from 'type-graphql'
import { DateScalar } from '../platform/graphql/date.ts'
import { TextInput } from '../platform/graphql/text.ts'

@InputType()
export class NamedDayInput {
  @Field(() => DateScalar)
  on!: string

  @Field(() => TextInput)
  name!: TextInput
}

@InputType({ description: 'The whole of a year: as the text that was published, or day by day.' })
export class CalendarNoticeInput {
  @Field(() => Int)
  year!: number

  @Field(() => String, { description: 'The number of the document: 国办发明电〔2025〕7号.' })
  number!: string

  @Field(() => DateScalar, { nullable: true })
  publishedOn?: string | null

  @Field(() => String, {
    nullable: true,
    description: '一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。 One holiday a line.',
  })
  text?: string | null

  @Field(() => [NamedDayInput], { nullable: true })
  daysOff?: NamedDayInput[] | null

  @Field(() => [NamedDayInput], { nullable: true })
  makeUpDays?: NamedDayInput[] | null
}

/** The notice described by an input, and the lines that could not be read. */
export function noticeOf({ year, number, publishedOn = null, text, daysOff, makeUpDays }: CalendarNoticeInput) {
  const read = text?.trim() ? readNotice(year, text) : { daysOff: daysOff ?? [], makeUpDays: makeUpDays ?? [], problems: [] }
  const plain = ({ on, name }: NamedDayInput) => ({ on, name: { zh: name.zh, en: name.en } })
  const notice: CalendarNotice = {
    year,
    number: number.trim(),
    publishedOn,
    daysOff: read.daysOff.map(plain),
    makeUpDays: read.makeUpDays.map(plain),
  }
  return { notice, problems: read.problems as readonly Problem[] }
}

@InputType()
export class CreateSchoolTermInput {
  @Field(() => String, { description: '2026—2027学年第一学期' })
  name!: string

  @Field(() => DateScalar)
  startsOn!: string

  @Field(() => DateScalar)
  endsOn!: string
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateSchoolTermInput {
  @Field(() => String, { nullable: true })
  name?: string

  @Field(() => DateScalar, { nullable: true })
  startsOn?: string

  @Field(() => DateScalar, { nullable: true })
  endsOn?: string
}
