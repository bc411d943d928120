import { named } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Body, Organization, Unit } from '../api/schema.ts'

export const unitSelection = select<Unit>()({ id: true, version: true, name: true, kind: true })
export type UnitRow = Selected<Unit, typeof unitSelection>

export const bodySelection = select<Body>()({
  id: true,
  version: true,
  name: true,
  kind: true,
  aliases: true,
  viewerMay: true,
  organization: named,
})
export type BodyRow = Selected<Body, typeof bodySelection>

/** What a list of organisations shows of each. */
export const organizationSelection = select<Organization>()({
  id: true,
  version: true,
  recordedAt: true,
  name: true,
  shortName: true,
  kind: true,
  ordinal: true,
  foundedOn: true,
  dissolvedOn: true,
  memberCount: true,
  viewerMay: true,
  mayMove: true,
  mayDissolve: true,
  mayAddBelow: true,
  unit: { ...named, kind: true },
  parent: named,
  ancestors: named,
  secretary: named,
})

/** What its own page shows beside that. */
export const organizationMore = select<Organization>()({ children: { ...named, kind: true, memberCount: true } })
export type OrganizationRow = Selected<Organization, typeof organizationSelection> &
  Partial<Selected<Organization, typeof organizationMore>>
