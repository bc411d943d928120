import { named } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Body, Organization, Unit } from '../api/schema.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { bodyFields, organizationFields, unitFields } from './fields.ts'

export const unitSelection = select<Unit>()({ ...selectionOf(unitFields), id: true, version: true })
export type UnitRow = Selected<Unit, typeof unitSelection>

export const bodySelection = select<Body>()({
  ...selectionOf(bodyFields),
  id: true,
  version: true,
  aliases: true,
  viewerMay: true,
})
export type BodyRow = Selected<Body, typeof bodySelection>

/** What a list of organisations shows of each. */
export const organizationSelection = select<Organization>()({
  ...selectionOf(organizationFields),
  id: true,
  version: true,
  viewerMay: true,
  mayAddBelow: true,
  parent: named,
  ancestors: named,
})

/** What its own page shows beside that. */
export const organizationMore = select<Organization>()({
  mayMove: true,
  mayDissolve: true,
  formerNames: { id: true, name: true, untilOn: true },
  children: { ...named, kind: true, memberCount: true },
})
export type OrganizationRow = Selected<Organization, typeof organizationSelection> &
  Partial<Selected<Organization, typeof organizationMore>>
