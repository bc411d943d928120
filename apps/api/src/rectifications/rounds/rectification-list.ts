import { type Lateness, type RoundStatus, roundStatus } from '@pingyi/domain'
import { roundWaitsFor } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { rectificationHasOpinions } from '../../field/predicates.ts'
import { guardOf } from '../../platform/access/guard.ts'
import { byIds, pageOf, sortOf } from '../../platform/access/list.ts'
import { inReach, treeIds } from '../../platform/access/reach.ts'
import type { Context, Row, Target } from '../../platform/context.ts'
import { officeZone, todaySql } from '../../platform/database/clock.ts'
import { allOf, anyOf, inTurn, matches, raw, type Where, where } from '../../platform/database/where.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { LatenessEnum, RoundStatusEnum } from '../../platform/graphql/enums.ts'
import { Measure } from '../measure.ts'
import { Opinion } from '../opinion.ts'
import { Rectification } from '../rectification.ts'
import { waitsForViewer } from '../waits-for-viewer.ts'

export const RectificationPage = pageOf(Rectification)
export const RectificationSort = sortOf(Rectification, ['dueOn', 'recordedAt'])

@InputType()
export class RectificationFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => ID, { nullable: true })
  cycleId?: string

  @Field(() => ID, { nullable: true, description: 'In the tree below this one, itself included.' })
  organizationId?: string

  @Field(() => ID, { nullable: true })
  personId?: string

  @Field(() => RoundStatusEnum, { nullable: true, description: 'Of the present round.' })
  status?: RoundStatus

  @Field(() => [LatenessEnum], { nullable: true, description: 'Any of them.' })
  lateness?: Lateness[]

  @Field(() => DateScalar, { nullable: true, description: 'The deadline is on or before this day.' })
  dueTo?: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'With opinions left in it, or with none: then it waits for nobody and is not counted.',
  })
  hasOpinions?: boolean

  @Field(() => Boolean, { nullable: true, description: 'In a state that waits for an act of the viewer.' })
  waitsForMe?: boolean

  @Field(() => String, {
    nullable: true,
    description: 'A part of the text of an opinion or measure that the viewer may read, or of the subject’s name.',
  })
  search?: string
}

const ofRound = (what: string) => `(select ${what} from rounds d where d.rectification_id = t.id and d.number = t.round_number)`
export const dueOn = ofRound('d.due_on')

const acceptedOn = `(d.accepted_at at time zone '${officeZone.replaceAll("'", '')}')::date`

const lives = rectificationHasOpinions('t.id')

const agreed = `d.status in (${roundStatus
  .where(one => one.deadline === 'AGREED')
  .map(code => `'${code}'`)
  .join()})`

/** The same as `lateness` of the domain, as SQL. */
const isSo: { readonly [L in Lateness]: string } = {
  NOT_DATED: `d.due_on is null or not ${agreed}`,
  AHEAD: `${agreed} and d.accepted_at is null and d.due_on > ${todaySql}`,
  DUE_TODAY: `${agreed} and d.accepted_at is null and d.due_on = ${todaySql}`,
  LATE: `${agreed} and d.accepted_at is null and d.due_on < ${todaySql}`,
  ON_TIME: `${acceptedOn} <= d.due_on`,
  ACCEPTED_LATE: `${acceptedOn} > d.due_on`,
}

/** A case that lost its opinions is late no more. */
const isLate = (one: Lateness): Where =>
  raw(one === 'NOT_DATED' ? `not ${lives} or ${ofRound(`(${isSo[one]})`)}` : `${lives} and ${ofRound(`(${isSo[one]})`)}`)

const named = [
  "(select concat_ws(' ', p.name, p.pinyin, p.initials) from people p where p.id = t.person_id)",
  '(select o.name from organizations o where o.id = t.organization_id)',
]

/** A text is found only by whoever may read it: one of several reviewers reads the case, not what the others said. */
async function says<T extends Row>(context: Context, entity: Target<T>, table: string, search: string): Promise<Where> {
  const mine = await inReach(context, guardOf(entity).facts, 'review:read')
  return inTurn(`t.id in (select t.rectification_id from ${table} t where `, allOf([matches(search, ['t.text']), mine]), ')')
}

const isSearched = async (context: Context, search: string): Promise<Where> =>
  anyOf([await says(context, Opinion, 'opinions', search), await says(context, Measure, 'measures', search), matches(search, named)])

const isInRound = (status: string): Where =>
  where`exists (select 1 from rounds d where d.rectification_id = t.id and d.number = t.round_number and d.status = ${status})`

export async function whereRectification(context: Context, filter: RectificationFilter | null | undefined): Promise<Where[]> {
  const { ids, cycleId, organizationId, personId, status, lateness, dueTo, hasOpinions, waitsForMe, search } = filter ?? {}
  return [
    ...byIds(ids),
    ...(cycleId ? [where`t.cycle_id = ${cycleId}::uuid`] : []),
    ...(organizationId ? [where`t.organization_id = any(${await treeIds(context, [organizationId])}::uuid[])`] : []),
    ...(personId ? [where`t.person_id = ${personId}::uuid`] : []),
    ...(status ? [isInRound(status)] : []),
    ...(lateness ? [anyOf(lateness.map(isLate))] : []),
    ...(dueTo
      ? [
          where`exists (select 1 from rounds d where d.rectification_id = t.id and d.number = t.round_number and d.due_on <= ${dueTo}::date)`,
        ]
      : []),
    ...(typeof hasOpinions === 'boolean' ? [raw(hasOpinions ? lives : `not ${lives}`)] : []),
    ...(waitsForMe ? [raw(lives), await waitsForViewer(context, Rectification, roundWaitsFor, isInRound)] : []),
    ...(search ? [await isSearched(context, search)] : []),
  ]
}
