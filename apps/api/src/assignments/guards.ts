import { closedCycle } from '../field/closed-cycle.ts'
import { guarded } from '../platform/access/guard.ts'
import { constraint } from '../platform/database/constraints.ts'
import { where } from '../platform/database/where.ts'
import { Assignment } from './assignment.ts'

const ofEntry = (column: string) => `select e.${column} from roster_entries e where e.id = t.roster_entry_id`

guarded(Assignment, {
  read: 'ASSIGNMENT_READ',
  facts: {
    organization: ofEntry('organization_id'),
    organizationIn: ids => where`t.roster_entry_id in (select e.id from roster_entries e where e.organization_id = any(${ids}::uuid[]))`,
    person: ofEntry('person_id'),
    reviewer: 't.person_id',
    closedCycle: closedCycle(`(${ofEntry('cycle_id')})`),
  },
  actions: ['CYCLE_MANAGE'],
})

constraint('assignments_rule_key', { at: 'authorityRule', code: 'TAKEN' })
