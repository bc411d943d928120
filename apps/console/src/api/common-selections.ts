import { type Selected, select } from './operations/select.ts'
import type { AccountHolder, Base as BaseOfApi, Person, Ratio as RatioOfApi, Text as TextOfApi } from './schema.ts'

/** A text in both languages. */
export const text = select<TextOfApi>()({ zh: true, en: true })
export type Text = Selected<TextOfApi, typeof text>

/** What is shown of a thing that has a page of its own. */
export const named = { id: true, name: true } as const
export type Named = Selected<Person, typeof named>

/** Who did something; the account only where the viewer may see it. */
export const holder = select<AccountHolder>()({ person: named, account: { id: true, username: true } })
export type Holder = Selected<AccountHolder, typeof holder>

export const ratio = select<RatioOfApi>()({ numerator: true, denominator: true, percent: true })
export type Ratio = Selected<RatioOfApi, typeof ratio>

/** Of whom a figure counts, and on which day. */
export const base = select<BaseOfApi>()({
  rosterRule: true,
  probationaryDue: true,
  memberCapacityRule: true,
  classes: true,
  on: true,
  count: true,
  excluded: true,
})
export type Base = Selected<BaseOfApi, typeof base>
