import { addDays } from '@pingyi/domain'
import { dayOf } from '../platform/database/clock.ts'

/** A day that has not come, but that may be planned. */
export const nextYear = addDays(dayOf(new Date()), 366)
