import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { CalendarNotice } from './calendar-notice.ts'
import { CalendarsResolver } from './calendars.resolver.ts'
import { SchoolTerm } from './school-term.ts'
import { SchoolTermsResolver } from './school-terms.resolver.ts'

export const feature: Feature = { entities: [CalendarNotice, SchoolTerm], resolvers: [CalendarsResolver, SchoolTermsResolver] }
