import { checkKind } from '@pingyi/domain/internal'
import { allOf, inTurn, where } from '../../../platform/database/where.ts'
import { Opinion } from '../../../rectifications/opinion.ts'
import { type Check, ofReviewHere } from '../../check.ts'
import { inStateSince } from './in-state-since.ts'

const { days } = checkKind.members.REFUSAL_UNDECIDED

export const refusalUndecided: Check = {
  of: Opinion,
  where: place =>
    allOf([ofReviewHere(place), inTurn(`t.status = 'REFUSAL_PROPOSED' and ${inStateSince} <= `, where`${place.day}::date - ${days}::int`)]),
  on: inStateSince,
}
