import { checkKind } from '@pingyi/domain/internal'
import { unanswered } from '../../platform/standing.ts'
import { allOf, inTurn, where } from '../../platform/where.ts'
import { Opinion } from '../../rectifications/opinion.ts'
import { type Check, ofReviewHere } from '../check.ts'
import { movedOn } from './moved-on.ts'

const { days } = checkKind.members.OPINION_UNANSWERED

export const opinionUnanswered: Check = {
  of: Opinion,
  where: place =>
    allOf([ofReviewHere(place), inTurn(`${unanswered('t.status')} and ${movedOn} <= `, where`${place.day}::date - ${days}::int`)]),
  on: movedOn,
}
