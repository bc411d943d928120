import { topOrganization } from '../field/organizations/top-organization.ts'
import { guarded } from '../platform/access/guard.ts'
import { constraint } from '../platform/database/constraints.ts'
import { CalendarNotice } from './calendar-notice.ts'
import { SchoolTerm } from './school-term.ts'

// Everybody may read the calendar. Only the top organisation may change it.
guarded(CalendarNotice, { read: 'SETTING_READ', facts: { organization: topOrganization }, actions: [] })
guarded(SchoolTerm, { read: 'SETTING_READ', facts: { organization: topOrganization }, actions: ['CALENDAR_MANAGE'] })

constraint('school_terms_no_overlap', { at: 'startsOn', code: 'OVERLAPS' })
