import { daySql } from '../../platform/database/clock.ts'

/** Since which day `t` stands in its state, as SQL. */
export const inStateSince = daySql('coalesce((select max(x.recorded_at) from transitions x where x.thing_id = t.id), t.recorded_at)')
