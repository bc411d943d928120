import { topOrganization } from '../field/organizations/top-organization.ts'
import { guarded } from '../platform/access/guard.ts'
import { constraint } from '../platform/database/constraints.ts'
import { CalendarNotice } from './calendar-notice.ts'
import { SchoolTerm } from './school-term.ts'

// Everybody may read by what their deadlines are found; it is the top’s to write.
guarded(CalendarNotice, { read: 'cycle:read', facts: { organization: topOrganization }, actions: [] })
guarded(SchoolTerm, { read: 'cycle:read', facts: { organization: topOrganization }, actions: ['calendar:manage'] })

constraint('school_terms_no_overlap', { at: 'startsOn', code: 'OVERLAPS' })
