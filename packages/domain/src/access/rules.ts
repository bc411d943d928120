import { type Capability, capability } from '../post/capability.ts'
import type { Action } from './action.ts'

/** In which role somebody acts: by a post of the day, as a member of an organisation, or as any account at all. */
export type Role = Exclude<Capability, 'NONE'> | 'MEMBER' | 'ANYBODY'

/** Every role: those of posts, the widest first, then those that need none. */
export const roles: readonly Role[] = [...capability.codes.filter(code => code !== 'NONE'), 'MEMBER', 'ANYBODY']

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
  /** It was disclosed to them: by name, or to an organisation that they belong to or that lies above. */
  readonly disclosed?: true
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
const disclosed: AccessRule = { disclosed: true, notDraft: true, notConfidential: true }
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
  ORGANIZATION_READ: { ...leaders, AUDITOR: tree, MEMBER: [{ within: 'ORGANIZATION' }] },
  ORGANIZATION_MANAGE: { OFFICE: tree },
  PERSON_READ: { ...leaders, MEMBER: [{ within: 'ORGANIZATION' }], ANYBODY: [{ as: 'SUBJECT' }] },
  PERSON_MANAGE: { OFFICE: tree },
  APPOINTMENT_MANAGE: { OFFICE: tree },
  // A bureau plans for itself: whoever belongs to it reads the cycles of its tree and of what lies above.
  CYCLE_READ: { ...leaders, AUDITOR: tree, ANYBODY: [{ within: 'ABOVE' }] },
  SETTING_READ: { ANYBODY: everything },
  CYCLE_MANAGE: { OFFICE: tree },
  ASSIGNMENT_READ: { ...leaders, ANYBODY: [{ as: 'REVIEWER' }, { as: 'SUBJECT' }] },
  CRITERIA_MANAGE: { OFFICE: tree },
  CALENDAR_MANAGE: { OFFICE: tree },
  ROSTER_IMPORT: { OFFICE: [...tree, { as: 'RECORDER' }] },
  OCCASION_READ: {
    OFFICE: notTalks,
    COMMITTEE_SECRETARY: notTalks,
    LEADING_GROUP_MEMBER: notTalks,
    BRANCH_SECRETARY: notTalks,
    INSTRUCTOR: notTalks,
    MEMBER: [{ within: 'ORGANIZATION', notConfidential: true }],
    ANYBODY: [{ as: 'REVIEWER' }, { as: 'SUBJECT' }, { as: 'RECORDER' }],
  },
  OCCASION_MANAGE: { OFFICE: tree, COMMITTEE_SECRETARY: tree, LEADING_GROUP_MEMBER: tree, BRANCH_SECRETARY: tree },
  REVIEW_RECORD: { COMMITTEE_SECRETARY: asReviewer, LEADING_GROUP_MEMBER: asReviewer, BRANCH_SECRETARY: asReviewer, MEMBER: asReviewer },
  REVIEW_RECORD_FOR_OTHERS: { OFFICE: decides },
  REVIEW_READ: {
    OFFICE: [...readable, { within: 'TREE', notConfidential: true, notOwn: true }],
    COMMITTEE_SECRETARY: readable,
    BRANCH_SECRETARY: readable,
    INSTRUCTOR: readable,
    ANYBODY: [{ as: 'REVIEWER' }, { as: 'RECORDER' }, { as: 'SUBJECT', notDraft: true }, { as: 'OWNER', notDraft: true }, disclosed],
  },
  REVIEW_RETURN: { OFFICE: decides },
  REVIEW_VOID: { OFFICE: decides },
  // A talk is never disclosed.
  REVIEW_DISCLOSE: { OFFICE: [{ within: 'TREE', notOwn: true, notConfidential: true }] },
  OPINION_ANSWER: rulesOfSubject,
  OPINION_DECIDE: { ...rulesOfReviewer, MEMBER: asReviewer },
  RECTIFICATION_PROPOSE: rulesOfSubject,
  RECTIFICATION_REPLY: rulesOfSubject,
  RECTIFICATION_DECIDE: rulesOfReviewer,
  MEASURE_WORK: { ...rulesOfSubject, ANYBODY: [...asSubject, { as: 'OWNER' }] },
  MEASURE_VERIFY: rulesOfReviewer,
  STATISTICS_READ: { ...leaders, ANYBODY: [{ as: 'SUBJECT' }] },
  // The office sees that a talk took place; what was said takes REVIEW_READ.
  LEDGER_READ: {
    OFFICE: [{ within: 'TREE', notDraft: true }],
    COMMITTEE_SECRETARY: readable,
    LEADING_GROUP_MEMBER: readable,
    BRANCH_SECRETARY: readable,
    INSTRUCTOR: readable,
    ANYBODY: [{ as: 'REVIEWER', notDraft: true }, { as: 'SUBJECT', notDraft: true }, disclosed],
  },
  AUDIT_READ: { OFFICE: tree, AUDITOR: tree },
  // Whoever reads what it is about, once that is handed in.
  COMMENT_WRITE: {
    OFFICE: readable,
    COMMITTEE_SECRETARY: readable,
    BRANCH_SECRETARY: readable,
    INSTRUCTOR: readable,
    ANYBODY: (['REVIEWER', 'RECORDER', 'SUBJECT', 'OWNER'] as const).map(as => ({ as, notDraft: true })),
  },
  NOTIFICATION_READ: { ANYBODY: asSubject },
  NOTIFICATION_TICK: { ANYBODY: asSubject },
  ACCOUNT_READ: { OFFICE: tree, AUDITOR: tree, ANYBODY: [{ as: 'RECORDER' }] },
  ACCOUNT_MANAGE: { OFFICE: tree },
  SAVED_VIEW_READ: { OFFICE: shared, ANYBODY: [{ as: 'RECORDER' }, ...shared] },
  // What is shared is kept by its owner while they hold a post there, by those who answer for the organisation, and by the office.
  SAVED_VIEW_MANAGE: {
    OFFICE: [{ within: 'TREE', notDraft: true }],
    COMMITTEE_SECRETARY: [...ownShared, { within: 'ORGANIZATION', notDraft: true }],
    LEADING_GROUP_MEMBER: ownShared,
    BRANCH_SECRETARY: [...ownShared, { within: 'ORGANIZATION', notDraft: true }],
    INSTRUCTOR: ownShared,
    AUDITOR: ownShared,
    ANYBODY: [{ as: 'RECORDER', onlyDraft: true }],
  },
  SAVED_VIEW_SHARE: { ...leaders, AUDITOR: tree },
  ACCESS_TOKEN_MANAGE: { ANYBODY: [{ as: 'RECORDER' }] },
}
