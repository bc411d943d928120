import type { Lateness } from '@pingyi/domain'
import { roundWaitsFor } from '@pingyi/domain/internal'
import { deadlineIsBinding, rectificationIsPutRight as isPutRight, rectificationHasOpinions } from '../../field/predicates.ts'
import { codeIn, codeIs, condition, filterOf, idIs, idsAre, inTree, onOrBefore, within } from '../../platform/access/filter.ts'
import { guardOf } from '../../platform/access/guard.ts'
import { pageOf, sortOf } from '../../platform/access/list.ts'
import { inReach } from '../../platform/access/reach.ts'
import type { Context, Row, Target } from '../../platform/context.ts'
import { todaySql } from '../../platform/database/clock.ts'
import { allOf, anyOf, bind, inTurn, matches, raw, type Where } from '../../platform/database/where.ts'
import { DeadlineKindEnum, LatenessEnum, RoundStatusEnum } from '../../platform/graphql/enums.ts'
import { Measure } from '../measure.ts'
import { Opinion } from '../opinion.ts'
import { Rectification } from '../rectification.ts'
import { waitsForMe } from '../waits-for-viewer.ts'

export const RectificationPage = pageOf(Rectification)
export const RectificationSort = sortOf(Rectification, ['dueOn', 'recordedAt'])

const ofRound = (what: string) => `(select ${what} from rounds d where d.rectification_id = t.id and d.number = t.round_number)`
export const dueOn = ofRound('d.due_on')

const lives = rectificationHasOpinions('t.id')

const agreed = deadlineIsBinding('d')

/** The same as `lateness` of the domain, as SQL. */
const isSo: { readonly [L in Lateness]: string } = {
  NOT_DATED: `d.due_on is null or not ${agreed}`,
  AHEAD: `${agreed} and d.accepted_on is null and d.due_on > ${todaySql}`,
  DUE_TODAY: `${agreed} and d.accepted_on is null and d.due_on = ${todaySql}`,
  LATE: `${agreed} and d.accepted_on is null and d.due_on < ${todaySql}`,
  ON_TIME: 'd.accepted_on <= d.due_on',
  ACCEPTED_LATE: 'd.accepted_on > d.due_on',
}

/** Rectifications without opinions are never late. */
const isLate = (one: Lateness): Where =>
  raw(one === 'NOT_DATED' ? `not ${lives} or ${ofRound(`(${isSo[one]})`)}` : `${lives} and ${ofRound(`(${isSo[one]})`)}`)

const named = [
  "(select concat_ws(' ', p.name, p.pinyin, p.initials) from people p where p.id = t.person_id)",
  '(select o.name from organizations o where o.id = t.organization_id)',
]

/** Searches only texts that the viewer may read: a reviewer of the case does not find the opinions of other reviewers. */
async function says<T extends Row>(context: Context, entity: Target<T>, table: string, search: string): Promise<Where> {
  const mine = await inReach(context, guardOf(entity).facts, 'REVIEW_READ')
  return inTurn(`t.id in (select t.rectification_id from ${table} t where `, allOf([matches(search, ['t.text']), mine]), ')')
}

const isSearched = async (context: Context, search: string): Promise<Where> =>
  anyOf([await says(context, Opinion, 'opinions', search), await says(context, Measure, 'measures', search), matches(search, named)])

const inPresentRound = 'exists (select 1 from rounds d where d.rectification_id = t.id and d.number = t.round_number and '
const isInRound = (status: string): Where => inTurn(inPresentRound, bind('d.status = ', status), ')')

export const { Filter: RectificationFilter, wheres: whereRectification } = filterOf(Rectification, {
  ids: idsAre(),
  cycleId: idIs('t.cycle_id'),
  organizationId: inTree('t.organization_id'),
  personId: idIs('t.person_id'),
  status: within(inPresentRound, codeIs(RoundStatusEnum, 'd.status', 'Of the present round.')),
  statuses: within(inPresentRound, codeIn(RoundStatusEnum, 'd.status', 'In any of these states, of the present round.')),
  deadlineKind: within(inPresentRound, codeIs(DeadlineKindEnum, 'd.deadline_kind', 'By when the present round is to be put right.')),
  putRight: condition<boolean>(
    Boolean,
    is => raw(is ? isPutRight('t.id') : `not ${isPutRight('t.id')}`),
    'Found put right in its present round, or not yet.',
  ),
  lookBackTo: within(
    `${inPresentRound}d.status = 'CLOSED' and `,
    onOrBefore('d.look_back_due_on', 'A look-back is due on or before this day, and nobody has looked yet.'),
  ),
  rebounded: condition<boolean>(
    Boolean,
    has => raw(`t.round_number ${has ? '>' : '='} 1`),
    'Came back and was opened again, or never did.',
  ),
  lateness: condition<Lateness[]>([LatenessEnum], some => anyOf(some.map(isLate)), 'Any of them.'),
  dueTo: within(inPresentRound, onOrBefore('d.due_on', 'The deadline is on or before this day.')),
  hasOpinions: condition<boolean>(
    Boolean,
    has => raw(has ? lives : `not ${lives}`),
    'With opinions left in it, or with none: then it waits for nobody and is not counted.',
  ),
  waitsForMe: waitsForMe(Rectification, roundWaitsFor, isInRound, [raw(lives)]),
  search: condition<string>(
    String,
    (text, context) => isSearched(context, text),
    'A part of the text of an opinion or measure that the viewer may read, or of the subject’s name.',
  ),
})
