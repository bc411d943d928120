import type { Capability } from '../post/capability.ts'
import type { Action } from './action.ts'

/** In which role somebody acts: by a post of the day, as a member of an organisation, or as any account at all. */
export type Role = Exclude<Capability, 'NONE'> | 'MEMBER' | 'ANYBODY'

/** Every role, the widest first. */
export const roles = [
  'OFFICE',
  'COMMITTEE_SECRETARY',
  'LEADING_GROUP_MEMBER',
  'BRANCH_SECRETARY',
  'INSTRUCTOR',
  'AUDITOR',
  'MEMBER',
  'ANYBODY',
] as const satisfies readonly Role[]

/** What one role covers of an action: where, in which part, and what is left out. Every key that is given must hold. */
export type AccessRule = {
  /** The organisation of the post or membership with all below it, that organisation alone, it with all above it, or everything. */
  readonly within?: 'TREE' | 'ORGANIZATION' | 'ABOVE' | 'EVERYWHERE'
  readonly as?: 'REVIEWER' | 'SUBJECT' | 'RECORDER' | 'OWNER'
  readonly notConfidential?: true
  readonly notDraft?: true
  /** As long as it is nobody else’s to see. */
  readonly onlyDraft?: true
  readonly aboutOrganization?: true
  /** Never on one's own case. */
  readonly notOwn?: true
}

type Rules = { readonly [S in Role]?: readonly AccessRule[] }

const tree: readonly AccessRule[] = [{ within: 'TREE' }]
const shared: readonly AccessRule[] = [{ within: 'ABOVE', notDraft: true }]
const ownShared: readonly AccessRule[] = [{ within: 'TREE', as: 'RECORDER', notDraft: true }]
const everything: readonly AccessRule[] = [{ within: 'EVERYWHERE' }]
const decides: readonly AccessRule[] = [{ within: 'TREE', notOwn: true }]
const asReviewer: readonly AccessRule[] = [{ as: 'REVIEWER', notOwn: true }]
const asSubject: readonly AccessRule[] = [{ as: 'SUBJECT' }]
const forOwnOrganization: readonly AccessRule[] = [{ within: 'ORGANIZATION', aboutOrganization: true }]
const notTalks: readonly AccessRule[] = [{ within: 'TREE', notConfidential: true }]
const readable: readonly AccessRule[] = [{ within: 'TREE', notConfidential: true, notDraft: true }]

const rulesOfSubject = {
  OFFICE: tree,
  COMMITTEE_SECRETARY: forOwnOrganization,
  BRANCH_SECRETARY: forOwnOrganization,
  ANYBODY: asSubject,
} satisfies Rules

const rulesOfReviewer = {
  OFFICE: decides,
  COMMITTEE_SECRETARY: asReviewer,
  LEADING_GROUP_MEMBER: asReviewer,
  BRANCH_SECRETARY: asReviewer,
} satisfies Rules

const leaders = {
  OFFICE: tree,
  COMMITTEE_SECRETARY: tree,
  LEADING_GROUP_MEMBER: tree,
  BRANCH_SECRETARY: tree,
  INSTRUCTOR: tree,
} satisfies Rules

/** Who may do what: the one table that `reach`, `may` and the documentation are drawn from. A role that is absent may not. */
export const accessRules: { readonly [A in Action]: Rules } = {
  'organization:read': { ...leaders, AUDITOR: tree, MEMBER: [{ within: 'ORGANIZATION' }] },
  'organization:manage': { OFFICE: tree },
  'person:read': { ...leaders, MEMBER: [{ within: 'ORGANIZATION' }], ANYBODY: [{ as: 'SUBJECT' }] },
  'person:manage': { OFFICE: tree },
  'appointment:manage': { OFFICE: tree },
  'cycle:read': { ANYBODY: everything },
  'cycle:manage': { OFFICE: tree },
  'assignment:read': { ...leaders, ANYBODY: [{ as: 'REVIEWER' }, { as: 'SUBJECT' }] },
  'criteria:manage': { OFFICE: tree },
  'calendar:manage': { OFFICE: tree },
  'roster:import': { OFFICE: [...tree, { as: 'RECORDER' }] },
  'occasion:read': {
    OFFICE: notTalks,
    COMMITTEE_SECRETARY: notTalks,
    LEADING_GROUP_MEMBER: notTalks,
    BRANCH_SECRETARY: notTalks,
    INSTRUCTOR: notTalks,
    MEMBER: [{ within: 'ORGANIZATION', notConfidential: true }],
    ANYBODY: [{ as: 'REVIEWER' }, { as: 'SUBJECT' }, { as: 'RECORDER' }],
  },
  'occasion:manage': { OFFICE: tree, COMMITTEE_SECRETARY: tree, LEADING_GROUP_MEMBER: tree, BRANCH_SECRETARY: tree },
  'review:record': { COMMITTEE_SECRETARY: asReviewer, LEADING_GROUP_MEMBER: asReviewer, BRANCH_SECRETARY: asReviewer, MEMBER: asReviewer },
  'review:recordForOthers': { OFFICE: decides },
  'review:read': {
    OFFICE: [...readable, { within: 'TREE', notConfidential: true, notOwn: true }],
    COMMITTEE_SECRETARY: readable,
    BRANCH_SECRETARY: readable,
    INSTRUCTOR: readable,
    ANYBODY: [{ as: 'REVIEWER' }, { as: 'RECORDER' }, { as: 'SUBJECT', notDraft: true }, { as: 'OWNER', notDraft: true }],
  },
  'review:return': { OFFICE: decides },
  'review:void': { OFFICE: decides },
  'review:disclose': { OFFICE: decides },
  'opinion:answer': rulesOfSubject,
  'opinion:decide': { ...rulesOfReviewer, MEMBER: asReviewer },
  'rectification:propose': rulesOfSubject,
  'rectification:reply': rulesOfSubject,
  'rectification:decide': rulesOfReviewer,
  'measure:work': { ...rulesOfSubject, ANYBODY: [...asSubject, { as: 'OWNER' }] },
  'measure:verify': rulesOfReviewer,
  'statistics:read': { ...leaders, ANYBODY: [{ as: 'SUBJECT' }] },
  'ledger:read': {
    OFFICE: readable,
    COMMITTEE_SECRETARY: readable,
    LEADING_GROUP_MEMBER: readable,
    BRANCH_SECRETARY: readable,
    INSTRUCTOR: readable,
    ANYBODY: [
      { as: 'REVIEWER', notDraft: true },
      { as: 'SUBJECT', notDraft: true },
    ],
  },
  'audit:read': { OFFICE: tree, AUDITOR: tree },
  // Whoever reads what it is about, once that is handed in.
  'comment:write': {
    OFFICE: readable,
    COMMITTEE_SECRETARY: readable,
    BRANCH_SECRETARY: readable,
    INSTRUCTOR: readable,
    ANYBODY: (['REVIEWER', 'RECORDER', 'SUBJECT', 'OWNER'] as const).map(as => ({ as, notDraft: true })),
  },
  'notification:read': { ANYBODY: asSubject },
  'notification:tick': { ANYBODY: asSubject },
  'account:read': { OFFICE: tree, AUDITOR: tree, ANYBODY: [{ as: 'RECORDER' }] },
  'account:manage': { OFFICE: tree },
  'savedView:read': { OFFICE: shared, ANYBODY: [{ as: 'RECORDER' }, ...shared] },
  // What is shared is kept by its owner while they hold a post there, by those who answer for the organisation, and by the office.
  'savedView:manage': {
    OFFICE: [{ within: 'TREE', notDraft: true }],
    COMMITTEE_SECRETARY: [...ownShared, { within: 'ORGANIZATION', notDraft: true }],
    LEADING_GROUP_MEMBER: ownShared,
    BRANCH_SECRETARY: [...ownShared, { within: 'ORGANIZATION', notDraft: true }],
    INSTRUCTOR: ownShared,
    AUDITOR: ownShared,
    ANYBODY: [{ as: 'RECORDER', onlyDraft: true }],
  },
  'savedView:share': { ...leaders, AUDITOR: tree },
  'token:own': { ANYBODY: [{ as: 'RECORDER' }] },
}
