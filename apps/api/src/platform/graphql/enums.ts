import type { Vocabulary } from '@pingyi/domain'
import * as domain from '@pingyi/domain'
import * as internal from '@pingyi/domain/internal'
import { registerEnumType } from 'type-graphql'

/** Registers at import: TypeGraphQL collects enums before it runs `() => Type` thunks. */
export function graphqlEnum<C extends string>({ name, codes, members }: Vocabulary<C>, description: string) {
  const values = Object.fromEntries(codes.map(code => [code, code])) as { [K in C]: K }
  const valuesConfig = Object.fromEntries(codes.map(code => [code, { description: members[code].meaning }])) as {
    [K in C]: { description: string }
  }
  registerEnumType(values, { name, description, valuesConfig })
  return values
}

export const ActionEnum = graphqlEnum(domain.action, 'Everything that somebody may or may not do.')
export const OrganizationKindEnum = graphqlEnum(domain.organizationKind, 'Kinds of party organisation.')
export const UnitKindEnum = graphqlEnum(internal.unitKind, 'Kinds of unit: the school or office that an organisation belongs to.')
export const BodyKindEnum = graphqlEnum(internal.bodyKind, 'Kinds of body beside the tree.')
export const PartyStatusEnum = graphqlEnum(internal.partyStatus, 'Whether a person is a member of the party.')
export const MembershipStandingEnum = graphqlEnum(internal.membershipStanding, 'As what somebody is a member of the party.')
export const PoliticalStatusEnum = graphqlEnum(internal.politicalStatus, 'The political status (政治面貌) of GB/T 4762.')
export const AffiliationClassEnum = graphqlEnum(internal.affiliationClass, 'As what a person who is no member takes part.')
export const CapabilityEnum = graphqlEnum(domain.capability, 'What the holder of a post may do here.')
export const ResponsibilityKindEnum = graphqlEnum(internal.responsibilityKind, 'How a leader answers for an organisation.')
export const CycleKindEnum = graphqlEnum(domain.cycleKind, 'How long a cycle is.')
export const CycleEntryEnum = graphqlEnum(domain.cycleEntry, 'How the acts of a cycle are dated.')
export const UnfinishedWorkEnum = graphqlEnum(domain.unfinishedWork, 'What can be open when a cycle is closed.')
export const CycleStatusEnum = graphqlEnum(domain.cycleStatus, 'How far a cycle has come.')
export const RosterRuleEnum = graphqlEnum(domain.rosterRule, 'Who is due in a cycle: the members of which day.')
export const DisclosureScopeEnum = graphqlEnum(domain.disclosureScope, 'Within what a review is made known when it is disclosed.')
export const MemberCapacityRuleEnum = graphqlEnum(domain.memberCapacityRule, 'Which reviews count for the coverage of members.')
export const SubjectKindEnum = graphqlEnum(domain.subjectKind, 'What is reviewed. An organisation and its secretary are two subjects.')
export const SubjectCapacityEnum = graphqlEnum(domain.subjectCapacity, 'In what capacity a person is reviewed.')
export const AuthorityRelationEnum = graphqlEnum(
  domain.authorityRelation,
  'How a reviewer must stand to the subject for a line of the authority matrix to fit.',
)
export const AuthorityReviewerEnum = graphqlEnum(
  domain.authorityReviewer,
  'In what quality somebody reviews by a line of the authority matrix.',
)
export const AuthorityClassEnum = graphqlEnum(domain.authorityClass, 'In what standing a review is given.')
export const ObligationEnum = graphqlEnum(domain.obligation, 'What a line of the authority matrix obliges to.')
export const ReviewStatusEnum = graphqlEnum(
  domain.reviewStatus,
  'Where a review stands; submitted and disclosed ones count in the figures.',
)
export const ReviewEventEnum = graphqlEnum(domain.reviewEvent, 'What moves a review.')
export const OpinionKindEnum = graphqlEnum(
  domain.opinionKind,
  'What an opinion asks for. Problems and suggestions must land; praise and requests for help do not.',
)
export const OpinionStatusEnum = graphqlEnum(
  domain.opinionStatus,
  'Where an opinion stands; it ends only as landed, refused, merged, answered, noted or withdrawn.',
)
export const OpinionEventEnum = graphqlEnum(domain.opinionEvent, 'What moves an opinion.')
export const RoundStatusEnum = graphqlEnum(domain.roundStatus, 'Where a round of a rectification stands.')
export const RoundEventEnum = graphqlEnum(domain.roundEvent, 'What moves a round of a rectification.')
export const MeasureStatusEnum = graphqlEnum(domain.measureStatus, 'Where a measure stands.')
export const MeasureEventEnum = graphqlEnum(domain.measureEvent, 'What moves a measure.')
export const DeadlineKindEnum = graphqlEnum(domain.deadlineKind, 'By when something is to be put right (整改期限).')
export const DeadlineRuleKindEnum = graphqlEnum(domain.deadlineRuleKind, 'How a deadline is found.')
export const DeadlineEventEnum = graphqlEnum(domain.deadlineEvent, 'What may be done with an agreed deadline.')
export const DeadlineChangeKindEnum = graphqlEnum(internal.deadlineChangeKind, 'What moved a deadline.')
export const LatenessEnum = graphqlEnum(
  domain.latenessState,
  'How a rectification stands to its deadline today; derived from the clock, never stored.',
)
export const RemarkKindEnum = graphqlEnum(internal.remarkKind, 'What a remark is on.')
export const NotificationKindEnum = graphqlEnum(internal.notificationKind, 'What a notification tells of.')
export const ScopeEnum = graphqlEnum(domain.scope, 'What an access token may be used for; it never widens what its owner may do.')
export const AccountEventEnum = graphqlEnum(internal.accountEvent, 'What may be done with an account.')
export const AccountStatusEnum = graphqlEnum(internal.accountStatus, 'Whether an account can sign in.')
export const RevisionStatusEnum = graphqlEnum(internal.revisionStatus, 'Where one revision of a thing of a list stands.')
export const RevisionEventEnum = graphqlEnum(internal.revisionEvent, 'What may be done with a revision.')
export const CheckKindEnum = graphqlEnum(internal.checkKind, 'What the sweep before a report looks for.')
export const CheckSeverityEnum = graphqlEnum(internal.checkSeverity, 'What a finding does to the report if it stays.')
export const LookBackOutcomeEnum = graphqlEnum(domain.lookBackOutcome, 'What a look-back finds.')
export const MeaningChangeEnum = graphqlEnum(internal.meaningChange, 'What an update of the software made of older rows.')
export const WorkKindEnum = graphqlEnum(internal.workKind, 'Kinds of work that passes to a successor.')
export const HistoryKindEnum = graphqlEnum(internal.historyKind, 'What the history of a subject consists of.')
