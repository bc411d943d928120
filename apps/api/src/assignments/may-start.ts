import { Cycle } from '../cycles/cycle.ts'
import { permission } from '../platform/access/permission.ts'
import { todayOf } from '../platform/today-of.ts'
import { refusalOfStart } from './start-cycle.ts'

permission(Cycle, 'mayStart', {
  actions: ['CYCLE_MANAGE'],
  refusal: async (cycle, context) => refusalOfStart(cycle, await todayOf(context)),
  description: 'True if the viewer may start it now: it was never started, and is not over.',
})
