import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** The kinds of party organisations. `primary`: a basic organisation, which is due for review. */
export const organizationKind = vocabulary('OrganizationKind', {
  PARTY_COMMITTEE: { meaning: 'Party committee (党委), with organisations below it.', primary: false },
  PARTY_GROUP: { meaning: 'Party group (党组), the leading party body inside a state organ.', primary: false },
  GENERAL_BRANCH: { meaning: 'General branch (党总支), between a committee and its branches.', primary: true },
  PARTY_BRANCH: { meaning: 'Party branch (党支部).', primary: true },
  PARTY_SUBGROUP: { meaning: 'Party subgroup (党小组) inside a branch.', primary: false },
})
/** A code of `organizationKind`. */
export type OrganizationKind = CodeOf<typeof organizationKind>

/** What kind of place people work at. */
export const unitKind = vocabulary('UnitKind', {
  SCHOOL: { meaning: 'A school.' },
  BUREAU_DEPARTMENT: { meaning: 'A department of the bureau.' },
  SUBORDINATE_UNIT: { meaning: 'Another unit under the bureau.' },
})
/** A code of `unitKind`. */
export type UnitKind = CodeOf<typeof unitKind>

/** Bodies beside the party organisations. */
export const bodyKind = vocabulary('BodyKind', {
  LEADING_GROUP: { meaning: 'Leading group (领导小组) that steers the work.' },
  LEADING_GROUP_OFFICE: { meaning: 'Its office (创先办).' },
  WORKING_GROUP: { meaning: 'Working group (工作组) for a task.' },
  LEADERSHIP_TEAM: { meaning: 'Leadership team (领导班子) of a unit.' },
  OTHER: { meaning: 'Another body, under its own name.' },
})
/** A code of `bodyKind`. */
export type BodyKind = CodeOf<typeof bodyKind>
