import type { MembershipStanding } from '../person/membership-standing.ts'
import type { RosterRule } from './kind.ts'

/** A membership in the tree of a cycle; `toOn` is the first day after it. */
type MembershipPeriod = {
  readonly organizationId: string
  readonly standing: MembershipStanding
  readonly fromOn: string
  readonly toOn: string | null
}

/** The days of a cycle, and who is due in it. */
type RosterRules = {
  readonly startsOn: string
  readonly endsOn: string
  readonly rosterOn: string
  readonly rosterRule: RosterRule
  readonly probationaryDue: boolean
}

const holdsOn = ({ fromOn, toOn }: MembershipPeriod, day: string) => fromOn <= day && (toOn === null || toOn > day)
const holdsIn = ({ fromOn, toOn }: MembershipPeriod, { startsOn, endsOn }: RosterRules) =>
  fromOn <= endsOn && (toOn === null || toOn > startsOn)

/**
 * The organisation by which somebody is due in a cycle, or null for nobody due. Members are due by the rule of the roster,
 * probationary ones if it says so. They count where they are on the roster’s day, or else where they were last.
 */
export function dueIn(memberships: readonly MembershipPeriod[], rules: RosterRules): string | null {
  const fits = (one: MembershipPeriod) =>
    rules.rosterRule === 'EVER' ? holdsIn(one, rules) : holdsOn(one, rules.rosterRule === 'AT_START' ? rules.startsOn : rules.endsOn)
  if (!memberships.some(one => fits(one) && (rules.probationaryDue || one.standing === 'FULL'))) return null
  const during = memberships.filter(one => holdsIn(one, rules)).toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1))
  return (during.find(one => holdsOn(one, rules.rosterOn)) ?? during[0])?.organizationId ?? null
}
