import type { Vocabulary } from '@pingyi/domain'
import * as domain from '@pingyi/domain'
import * as internal from '@pingyi/domain/internal'
import { registerEnumType } from 'type-graphql'

/** Registers at import: TypeGraphQL collects enums before it runs `() => Type` thunks. */
export function graphqlEnum<C extends string>({ name, codes, members }: Vocabulary<C>) {
  const values = Object.fromEntries(codes.map(code => [code, code])) as { [K in C]: K }
  const valuesConfig = Object.fromEntries(codes.map(code => [code, { description: members[code].meaning }])) as {
    [K in C]: { description: string }
  }
  registerEnumType(values, { name, valuesConfig })
  return values
}

export const OrganizationKindEnum = graphqlEnum(domain.organizationKind)
export const UnitKindEnum = graphqlEnum(internal.unitKind)
export const BodyKindEnum = graphqlEnum(internal.bodyKind)
export const PartyStatusEnum = graphqlEnum(internal.partyStatus)
export const CapabilityEnum = graphqlEnum(domain.capability)
export const ResponsibilityKindEnum = graphqlEnum(internal.responsibilityKind)
export const CycleKindEnum = graphqlEnum(domain.cycleKind)
export const RosterRuleEnum = graphqlEnum(domain.rosterRule)
export const MemberCapacityRuleEnum = graphqlEnum(domain.memberCapacityRule)
export const SubjectKindEnum = graphqlEnum(domain.subjectKind)
export const SubjectCapacityEnum = graphqlEnum(domain.subjectCapacity)
export const AuthorityRelationEnum = graphqlEnum(domain.authorityRelation)
export const ReviewStatusEnum = graphqlEnum(domain.reviewStatus)
export const ReviewEventEnum = graphqlEnum(domain.reviewEvent)
export const OpinionKindEnum = graphqlEnum(domain.opinionKind)
export const OpinionStatusEnum = graphqlEnum(domain.opinionStatus)
export const OpinionEventEnum = graphqlEnum(domain.opinionEvent)
export const RoundStatusEnum = graphqlEnum(domain.roundStatus)
export const RoundEventEnum = graphqlEnum(domain.roundEvent)
export const MeasureStatusEnum = graphqlEnum(domain.measureStatus)
export const MeasureEventEnum = graphqlEnum(domain.measureEvent)
export const DeadlineKindEnum = graphqlEnum(domain.deadlineKind)
export const DeadlineRuleKindEnum = graphqlEnum(domain.deadlineRuleKind)
export const DeadlineEventEnum = graphqlEnum(domain.deadlineEvent)
export const DeadlineChangeKindEnum = graphqlEnum(internal.deadlineChangeKind)
export const LatenessEnum = graphqlEnum(domain.latenessState)
export const RemarkKindEnum = graphqlEnum(internal.remarkKind)
export const NotificationKindEnum = graphqlEnum(internal.notificationKind)
export const ScopeEnum = graphqlEnum(domain.scope)
export const AccountStatusEnum = graphqlEnum(internal.accountStatus)
export const CheckKindEnum = graphqlEnum(internal.checkKind)
export const CheckSeverityEnum = graphqlEnum(internal.checkSeverity)
export const WorkKindEnum = graphqlEnum(internal.workKind)
export const HistoryKindEnum = graphqlEnum(internal.historyKind)
