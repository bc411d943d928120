import { checkKind } from '@pingyi/domain/internal'
import { daySql } from '../../platform/database/clock.ts'
import { allOf, inTurn, where } from '../../platform/database/where.ts'
import { Review } from '../../reviews/review.ts'
import { type Check, here } from '../check.ts'

const { days } = checkKind.members.DRAFT_OLD
const begun = daySql('t.recorded_at')

export const draftOld: Check = {
  of: Review,
  where: place => allOf([here(place), inTurn(`t.status = 'DRAFTED' and ${begun} < `, where`${place.day}::date - ${days}::int`)]),
  on: begun,
}
