import './guards.ts'
import { CalendarsResolver } from './calendars.resolver.ts'
import { SchoolTermsResolver } from './school-terms.resolver.ts'

export const calendarResolvers = [CalendarsResolver, SchoolTermsResolver]
