import { daySql } from '../../../platform/database/clock.ts'

/** SQL: the day on which `t` entered its state. */
export const inStateSince = daySql('coalesce((select max(x.recorded_at) from transitions x where x.thing_id = t.id), t.recorded_at)')
