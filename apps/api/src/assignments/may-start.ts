import { Cycle } from '../cycles/cycle.ts'
import { permission } from '../platform/access/permission.ts'
import { refusalOfStart } from './start-cycle.ts'

permission(Cycle, 'mayStart', {
  actions: ['CYCLE_MANAGE'],
  refusal: refusalOfStart,
  description: 'True if the viewer may start it now: it is in preparation.',
})
