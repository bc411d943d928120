import { checkKind } from '@pingyi/domain/internal'
import { reviewCounted } from '../../field/predicates.ts'
import { daySql } from '../../platform/database/clock.ts'
import { allOf, raw } from '../../platform/database/where.ts'
import { Review } from '../../reviews/review.ts'
import { type Check, here } from '../check.ts'

const { days } = checkKind.members.RECORDED_LATE
const after = `(${daySql('t.recorded_at')} - t.occurred_on)`

export const recordedLate: Check = {
  of: Review,
  where: place => allOf([here(place), raw(`${reviewCounted('t.status')} and ${after} > ${days}`)]),
  on: 't.occurred_on',
  figures: `array[${after}]`,
}
