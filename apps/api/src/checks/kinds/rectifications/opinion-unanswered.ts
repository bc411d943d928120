import { checkKind } from '@pingyi/domain/internal'
import { opinionIsUnanswered } from '../../../field/predicates.ts'
import { allOf, inTurn, where } from '../../../platform/database/where.ts'
import { Opinion } from '../../../rectifications/opinion.ts'
import { type Check, ofReviewHere } from '../../check.ts'
import { inStateSince } from './in-state-since.ts'

const { days } = checkKind.members.OPINION_UNANSWERED

export const opinionUnanswered: Check = {
  of: Opinion,
  where: place =>
    allOf([
      ofReviewHere(place),
      inTurn(`${opinionIsUnanswered('t.status')} and ${inStateSince} <= `, where`${place.day}::date - ${days}::int`),
    ]),
  on: inStateSince,
}
