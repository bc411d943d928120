import { cycleStatus } from '@pingyi/domain'

const frozen = cycleStatus.where(one => one.frozen).map(code => `'${code}'`)

/** SQL condition: nothing of a cycle in this status is written. */
export const cycleIsFrozen = (status: string) => `${status} in (${frozen.join(', ')})`

/** SQL expression: the cycle with this id if it is closed, else null. What was carried over into another cycle (`carriedTo`) goes on. */
export const closedCycle = (id: string, carriedTo = 'null') =>
  `(select c.id from cycles c where c.id = ${id} and ${cycleIsFrozen('c.status')} and ${carriedTo} is null)`
