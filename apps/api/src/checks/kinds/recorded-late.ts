import { checkKind } from '@pingyi/domain/internal'
import { daySql } from '../../platform/clock.ts'
import { counts } from '../../platform/standing.ts'
import { allOf, raw } from '../../platform/where.ts'
import { Review } from '../../reviews/review.ts'
import { type Check, here } from '../check.ts'

const { days } = checkKind.members.RECORDED_LATE
const after = `(${daySql('t.recorded_at')} - t.occurred_on)`

export const recordedLate: Check = {
  of: Review,
  where: place => allOf([here(place), raw(`${counts('t.status')} and ${after} > ${days}`)]),
  on: 't.occurred_on',
  figures: `array[${after}]`,
}
