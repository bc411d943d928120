import { Field, Int, ObjectType } from 'type-graphql'
import { Ratio } from './ratio.ts'

@ObjectType({ description: 'Measures by where they stand.' })
export class MeasureParts {
  @Field(() => Int, { description: 'All but the cancelled ones: planned + inProgress + done + verified.' })
  total!: number

  @Field(() => Int, { description: 'Not begun.' })
  planned!: number

  @Field(() => Int, { description: 'Begun, not reported done.' })
  inProgress!: number

  @Field(() => Int, { description: 'Reported done, not yet verified.' })
  done!: number

  @Field(() => Int, { description: 'Found done by somebody other than the doer.' })
  verified!: number

  @Field(() => Int, { description: 'Given up with a reason; not in total.' })
  cancelled!: number
}

@ObjectType({ description: 'Measures, as a whole and by kind: ongoing + once.' })
export class MeasureFigures extends MeasureParts {
  @Field(() => MeasureParts, { description: 'Those kept up for good (长期坚持).' })
  ongoing!: MeasureParts

  @Field(() => MeasureParts, { description: 'Those that are done one day.' })
  once!: MeasureParts
}

@ObjectType({ description: 'How far rectification has come. A ratio whose base is 0 is null (未统计).' })
export class RectificationCounts {
  @Field(() => Int, { description: 'All of them: undated + ahead + due.' })
  total!: number

  @Field(() => Int, { description: 'Without an agreed deadline; what is put right at once has none.' })
  undated!: number

  @Field(() => Int, { description: 'The agreed deadline is after the day of asOf.' })
  ahead!: number

  @Field(() => Int, { description: 'The agreed deadline is on or before the day of asOf.' })
  due!: number

  @Field(() => Int, { description: 'Found put right by asOf, due or not.' })
  putRight!: number

  @Field(() => Ratio, { description: 'putRight of total; not counted where a cycle entered from records tells of nothing put right.' })
  putRightOfAll!: Ratio

  @Field(() => Ratio, { description: 'Put right, of due.' })
  putRightOfDue!: Ratio

  @Field(() => Ratio, { description: 'Put right on or before the deadline, of due.' })
  onTime!: Ratio

  @Field(() => Int, { description: 'Past the deadline and not put right.' })
  late!: number

  @Field(() => Int, { description: 'The deadline is the day of asOf, and not put right.' })
  dueToday!: number

  @Field(() => Int, { description: 'Of those put right, on the spot (立行立改).' })
  atOnce!: number

  @Field(() => Int, { description: 'Of those put right, entered on a later day than that of the acceptance.' })
  enteredLate!: number

  @Field(() => Int, { description: 'Struck off (销号) by asOf.' })
  closed!: number

  @Field(() => Int, { description: 'Found still right by a look-back (回头看).' })
  confirmed!: number

  @Field(() => Int, { description: 'Came back and were opened again, put right since or not.' })
  rebounded!: number
}

@ObjectType({ description: 'Rectification counted in cases and in opinions (问题).' })
export class RectificationFigures {
  @Field(() => RectificationCounts, { description: 'Rectifications that hold at least one opinion.' })
  cases!: RectificationCounts

  @Field(() => RectificationCounts, {
    description:
      'Problems and suggestions to be put right, by what became of their rectification; one that nobody has taken up is undated.',
  })
  opinions!: RectificationCounts
}
