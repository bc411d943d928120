export { type CycleKind, cycleKind, type MemberCapacityRule, memberCapacityRule, type RosterRule, rosterRule } from './kind.ts'
export { nextPeriod, type Period, periodName, periodOf } from './period.ts'
