// Printed from apps/api/schema.graphql by `npm run schema`; not written by hand.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
};

export type AccessToken = {
  readonly account: Account;
  readonly expiresOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastUsedOn: Maybe<Scalars['Date']['output']>;
  readonly name: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  readonly scopes: ReadonlyArray<Scope>;
};

export type AccessTokenPage = {
  readonly items: ReadonlyArray<AccessToken>;
  readonly total: Scalars['Int']['output'];
};

export type Account = {
  readonly allowedEvents: ReadonlyArray<AccountEvent>;
  readonly awaitsConfirmation: Scalars['Boolean']['output'];
  readonly everywhere: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lastSignInAt: Maybe<Scalars['DateTime']['output']>;
  readonly person: Maybe<Person>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly status: AccountStatus;
  readonly username: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type AccountEvent =
  | 'CONFIRM'
  | 'DISABLE'
  | 'ENABLE'
  | 'RESET';

export type AccountFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<AccountStatus>;
};

export type AccountHolder = {
  readonly account: Maybe<Account>;
  readonly person: Maybe<Person>;
};

export type AccountPage = {
  readonly items: ReadonlyArray<Account>;
  readonly total: Scalars['Int']['output'];
};

export type AccountSort = {
  readonly field: AccountSortField;
  readonly order: SortOrder;
};

export type AccountSortField =
  | 'RECORDED_AT'
  | 'USERNAME';

export type AccountStatus =
  | 'ACTIVE'
  | 'DISABLED'
  | 'INVITED';

export type Action =
  | 'ACCESS_TOKEN_MANAGE'
  | 'ACCOUNT_MANAGE'
  | 'ACCOUNT_READ'
  | 'APPOINTMENT_MANAGE'
  | 'ASSIGNMENT_READ'
  | 'AUDIT_READ'
  | 'CALENDAR_MANAGE'
  | 'COMMENT_WRITE'
  | 'CRITERIA_MANAGE'
  | 'CYCLE_MANAGE'
  | 'CYCLE_READ'
  | 'LEDGER_READ'
  | 'MEASURE_VERIFY'
  | 'MEASURE_WORK'
  | 'NOTIFICATION_READ'
  | 'NOTIFICATION_TICK'
  | 'OCCASION_MANAGE'
  | 'OCCASION_READ'
  | 'OPINION_ANSWER'
  | 'OPINION_DECIDE'
  | 'ORGANIZATION_MANAGE'
  | 'ORGANIZATION_READ'
  | 'PERSON_MANAGE'
  | 'PERSON_READ'
  | 'RECTIFICATION_DECIDE'
  | 'RECTIFICATION_PROPOSE'
  | 'RECTIFICATION_REPLY'
  | 'REVIEW_DISCLOSE'
  | 'REVIEW_READ'
  | 'REVIEW_RECORD'
  | 'REVIEW_RECORD_FOR_OTHERS'
  | 'REVIEW_RETURN'
  | 'REVIEW_VOID'
  | 'ROSTER_IMPORT'
  | 'SAVED_VIEW_MANAGE'
  | 'SAVED_VIEW_READ'
  | 'SAVED_VIEW_SHARE'
  | 'SETTING_READ'
  | 'STATISTICS_READ';

export type Actor = {
  readonly account: Account;
  readonly actions: ReadonlyArray<Action>;
  readonly everywhere: Scalars['Boolean']['output'];
  readonly memberOf: ReadonlyArray<Organization>;
  readonly person: Maybe<Person>;
  readonly posts: ReadonlyArray<Appointment>;
};

export type Affiliation = {
  readonly classes: ReadonlyArray<AffiliationClass>;
  readonly fromOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly organization: Maybe<Organization>;
  readonly person: Person;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly toOn: Maybe<Scalars['Date']['output']>;
  readonly unit: Maybe<Unit>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type AffiliationClass =
  | 'CONGRESS_DELEGATE'
  | 'CPPCC_MEMBER'
  | 'MASS_REPRESENTATIVE'
  | 'PARENT'
  | 'PARTY_DELEGATE'
  | 'RETIRED'
  | 'SERVICE_USER'
  | 'STAFF'
  | 'UPPER_LEADER';

export type AffiliationFilter = {
  readonly class?: InputMaybe<AffiliationClass>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type AffiliationPage = {
  readonly items: ReadonlyArray<Affiliation>;
  readonly total: Scalars['Int']['output'];
};

export type AffiliationSort = {
  readonly field: AffiliationSortField;
  readonly order: SortOrder;
};

export type AffiliationSortField =
  | 'FROM_ON'
  | 'TO_ON';

export type Appointment = {
  readonly body: Maybe<Body>;
  readonly fromOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly organization: Maybe<Organization>;
  readonly person: Person;
  readonly portfolio: Maybe<Scalars['String']['output']>;
  readonly post: Post;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly toOn: Maybe<Scalars['Date']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type AppointmentFilter = {
  readonly bodyId?: InputMaybe<Scalars['ID']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly postId?: InputMaybe<Scalars['ID']['input']>;
  readonly since?: InputMaybe<Scalars['Date']['input']>;
};

export type AppointmentPage = {
  readonly items: ReadonlyArray<Appointment>;
  readonly total: Scalars['Int']['output'];
};

export type AppointmentSort = {
  readonly field: AppointmentSortField;
  readonly order: SortOrder;
};

export type AppointmentSortField =
  | 'FROM_ON'
  | 'TO_ON';

export type AssignReviewerInput = {
  readonly authorityRule?: InputMaybe<Scalars['String']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly rosterEntryId: Scalars['ID']['input'];
};

export type Assignment = {
  readonly authorityRule: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly reviewer: Person;
  readonly rosterEntry: RosterEntry;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type AssignmentFilter = {
  readonly cycleId?: InputMaybe<Scalars['ID']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reviewerId?: InputMaybe<Scalars['ID']['input']>;
  readonly rosterEntryId?: InputMaybe<Scalars['ID']['input']>;
};

export type AssignmentPage = {
  readonly items: ReadonlyArray<Assignment>;
  readonly total: Scalars['Int']['output'];
};

export type AssignmentSort = {
  readonly field: AssignmentSortField;
  readonly order: SortOrder;
};

export type AssignmentSortField =
  | 'ORGANIZATION'
  | 'RECORDED_AT'
  | 'REVIEWER';

export type AtOnceLineInput = {
  readonly done?: InputMaybe<Scalars['String']['input']>;
  readonly opinionId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type AuditEvent = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Maybe<AccountHolder>;
  readonly changes: Scalars['JSON']['output'];
  readonly kind: Scalars['String']['output'];
  readonly organization: Maybe<Organization>;
  readonly seq: Scalars['Int']['output'];
  readonly subjectId: Scalars['ID']['output'];
  readonly subjectType: Scalars['String']['output'];
};

export type AuditEventFilter = {
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  readonly subjectType?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  readonly wroteId?: InputMaybe<Scalars['ID']['input']>;
};

export type AuditEventPage = {
  readonly items: ReadonlyArray<AuditEvent>;
  readonly total: Scalars['Int']['output'];
};

export type AuditEventSort = {
  readonly field: AuditEventSortField;
  readonly order: SortOrder;
};

export type AuditEventSortField =
  | 'SEQ';

export type AuthorityClass =
  | 'DELEGATE'
  | 'LEADER'
  | 'MASS'
  | 'PEER'
  | 'SELF'
  | 'SUBORDINATE'
  | 'SUPERIOR';

export type AuthorityMatrix = {
  readonly code: Scalars['String']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly rules: ReadonlyArray<AuthorityRule>;
};

export type AuthorityMatrixInput = {
  readonly code?: Scalars['String']['input'];
  readonly revision?: Scalars['Int']['input'];
  readonly rules: ReadonlyArray<AuthorityRuleInput>;
};

export type AuthorityRelation =
  | 'AFFILIATED_MEMBERS'
  | 'AFFILIATED_ORGANIZATION'
  | 'AREA_ORGANIZATIONS'
  | 'AREA_SECRETARIES'
  | 'CONTACT_POINT_ORGANIZATIONS'
  | 'CONTACT_POINT_SECRETARIES'
  | 'HIGHER_LEVEL'
  | 'LEADING_GROUP'
  | 'OWN_MEMBERS'
  | 'OWN_ORGANIZATION'
  | 'PEERS'
  | 'SUBORDINATE_ORGANIZATIONS'
  | 'SUBORDINATE_SECRETARIES';

export type AuthorityReviewer =
  | 'AFFILIATE'
  | 'BRANCH_SECRETARY'
  | 'COMMITTEE_SECRETARY'
  | 'LEADING_GROUP_MEMBER'
  | 'MEMBER';

export type AuthorityRule = {
  readonly class: AuthorityClass;
  readonly code: Scalars['String']['output'];
  readonly name: Text;
  readonly obligation: Obligation;
  readonly relation: AuthorityRelation;
  readonly reviewer: AuthorityReviewer;
  readonly source: Scalars['String']['output'];
  readonly subject: SubjectKind;
};

export type AuthorityRuleInput = {
  readonly class: AuthorityClass;
  readonly code: Scalars['String']['input'];
  readonly name: TextInput;
  readonly obligation: Obligation;
  readonly relation: AuthorityRelation;
  readonly reviewer: AuthorityReviewer;
  readonly source: Scalars['String']['input'];
  readonly subject: SubjectKind;
};

export type Base = {
  readonly classes: ReadonlyArray<AuthorityClass>;
  readonly count: Scalars['Int']['output'];
  readonly excluded: Scalars['Int']['output'];
  readonly memberCapacityRule: Maybe<MemberCapacityRule>;
  readonly on: Scalars['Date']['output'];
  readonly probationaryDue: Maybe<Scalars['Boolean']['output']>;
  readonly rosterRule: RosterRule;
};

export type Body = {
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: BodyKind;
  readonly name: Scalars['String']['output'];
  readonly organization: Maybe<Organization>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type BodyFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<BodyKind>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type BodyKind =
  | 'LEADERSHIP_TEAM'
  | 'LEADING_GROUP'
  | 'LEADING_GROUP_OFFICE'
  | 'OTHER'
  | 'WORKING_GROUP';

export type BodyPage = {
  readonly items: ReadonlyArray<Body>;
  readonly total: Scalars['Int']['output'];
};

export type BodySort = {
  readonly field: BodySortField;
  readonly order: SortOrder;
};

export type BodySortField =
  | 'KIND'
  | 'NAME';

export type CalendarNotice = {
  readonly daysOff: ReadonlyArray<NamedDay>;
  readonly id: Scalars['ID']['output'];
  readonly makeUpDays: ReadonlyArray<NamedDay>;
  readonly number: Scalars['String']['output'];
  readonly ordinal: Scalars['Int']['output'];
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly year: Scalars['Int']['output'];
};

export type CalendarNoticeFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type CalendarNoticeInput = {
  readonly daysOff?: InputMaybe<ReadonlyArray<NamedDayInput>>;
  readonly makeUpDays?: InputMaybe<ReadonlyArray<NamedDayInput>>;
  readonly number: Scalars['String']['input'];
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly year: Scalars['Int']['input'];
};

export type CalendarNoticePage = {
  readonly items: ReadonlyArray<CalendarNotice>;
  readonly total: Scalars['Int']['output'];
};

export type CalendarNoticePreview = {
  readonly moves: ReadonlyArray<DeadlineMove>;
  readonly moving: Scalars['Int']['output'];
  readonly newlyOff: ReadonlyArray<NamedDay>;
  readonly newlyWorked: ReadonlyArray<Scalars['Date']['output']>;
  readonly year: CalendarYear;
};

export type CalendarNoticeSort = {
  readonly field: CalendarNoticeSortField;
  readonly order: SortOrder;
};

export type CalendarNoticeSortField =
  | 'ORDINAL'
  | 'YEAR';

export type CalendarYear = {
  readonly daysOff: ReadonlyArray<NamedDay>;
  readonly isKnown: Scalars['Boolean']['output'];
  readonly makeUpDays: ReadonlyArray<NamedDay>;
  readonly number: Maybe<Scalars['String']['output']>;
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  readonly text: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
};

export type Capability =
  | 'AUDITOR'
  | 'BRANCH_SECRETARY'
  | 'COMMITTEE_SECRETARY'
  | 'INSTRUCTOR'
  | 'LEADING_GROUP_MEMBER'
  | 'NONE'
  | 'OFFICE';

export type ChangedMeaning = {
  readonly code: MeaningChange;
  readonly count: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};

export type CheckFinding = {
  readonly english: Maybe<Scalars['String']['output']>;
  readonly figures: ReadonlyArray<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
  readonly place: Maybe<Scalars['String']['output']>;
  readonly type: Scalars['String']['output'];
};

export type CheckFindingPage = {
  readonly items: ReadonlyArray<CheckFinding>;
  readonly total: Scalars['Int']['output'];
};

export type CheckKind =
  | 'ACCOUNT_LEFT'
  | 'CRITERIA_COUNT'
  | 'DRAFT_OLD'
  | 'DUPLICATE_PERSON'
  | 'HEADCOUNT_CONTRADICTS'
  | 'MEASURE_LATE'
  | 'MEASURE_WITHOUT_OWNER'
  | 'MEMBER_NOT_ON_ROSTER'
  | 'NO_PROBLEM_FOUND'
  | 'NO_REVIEWER'
  | 'NO_SECRETARY'
  | 'OCCASION_WITHOUT_ATTENDANCE'
  | 'OPINION_UNANSWERED'
  | 'PART_EMPTY'
  | 'RECORDED_LATE'
  | 'RECTIFICATION_LATE'
  | 'RECTIFICATION_WITHOUT_DEADLINE'
  | 'REFUSAL_UNDECIDED'
  | 'REVIEW_OUTSIDE_CYCLE'
  | 'ROSTER_NOT_MEMBER';

export type CheckSeverity =
  | 'MISSING'
  | 'TO_SEE'
  | 'WRONG_FIGURE';

export type ClassFigures = {
  readonly class: AuthorityClass;
  readonly organizationsReviewed: Scalars['Int']['output'];
  readonly personsReviewed: Scalars['Int']['output'];
  readonly reviewers: Scalars['Int']['output'];
  readonly reviews: Scalars['Int']['output'];
};

export type CloseCycleInput = {
  readonly nextCycleId?: InputMaybe<Scalars['ID']['input']>;
  readonly settled: ReadonlyArray<SettledWorkInput>;
};

export type ClosingFigures = {
  readonly measures: Scalars['Int']['output'];
  readonly membersDue: Scalars['Int']['output'];
  readonly membersReviewed: Scalars['Int']['output'];
  readonly opinions: Scalars['Int']['output'];
  readonly organization: Organization;
  readonly organizationsDue: Scalars['Int']['output'];
  readonly organizationsReviewed: Scalars['Int']['output'];
  readonly rectifications: Scalars['Int']['output'];
  readonly rectificationsAccepted: Scalars['Int']['output'];
  readonly rectificationsDue: Scalars['Int']['output'];
};

export type Comment = {
  readonly author: AccountHolder;
  readonly editedAt: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly mayUpdate: Scalars['Boolean']['output'];
  readonly mayWithdraw: Scalars['Boolean']['output'];
  readonly mentions: ReadonlyArray<Person>;
  readonly opinion: Maybe<Opinion>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly rectification: Maybe<Rectification>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

export type CommentFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly opinionId?: InputMaybe<Scalars['ID']['input']>;
  readonly rectificationId?: InputMaybe<Scalars['ID']['input']>;
};

export type CommentPage = {
  readonly items: ReadonlyArray<Comment>;
  readonly total: Scalars['Int']['output'];
};

export type CommentSort = {
  readonly field: CommentSortField;
  readonly order: SortOrder;
};

export type CommentSortField =
  | 'RECORDED_AT';

export type CommentTextInput = {
  readonly mentionIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
};

export type CopyCycleInput = {
  readonly drawUpRoster?: InputMaybe<Scalars['Boolean']['input']>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Coverage = {
  readonly base: Base;
  readonly due: Scalars['Int']['output'];
  readonly notReviewed: Scalars['Int']['output'];
  readonly ratio: Ratio;
  readonly reviewed: Scalars['Int']['output'];
};

export type CoveragePlan = {
  readonly assigned: Scalars['Int']['output'];
  readonly covered: Scalars['Int']['output'];
  readonly due: Scalars['Int']['output'];
  readonly on: Scalars['Date']['output'];
  readonly proposed: Scalars['Int']['output'];
  readonly reviewers: ReviewerLoadPage;
  readonly subjects: PlannedSubjectPage;
  readonly subjectsWithAccount: Scalars['Int']['output'];
  readonly uncountedOnly: Scalars['Int']['output'];
  readonly uncovered: Scalars['Int']['output'];
};


export type CoveragePlanReviewersArgs = {
  page?: InputMaybe<PageInput>;
};


export type CoveragePlanSubjectsArgs = {
  covered?: InputMaybe<Scalars['Boolean']['input']>;
  page?: InputMaybe<PageInput>;
};

export type CreateAffiliationInput = {
  readonly classes: ReadonlyArray<AffiliationClass>;
  readonly fromOn: Scalars['Date']['input'];
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly toOn?: InputMaybe<Scalars['Date']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateAppointmentInput = {
  readonly bodyId?: InputMaybe<Scalars['ID']['input']>;
  readonly fromOn: Scalars['Date']['input'];
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly portfolio?: InputMaybe<Scalars['String']['input']>;
  readonly postId: Scalars['ID']['input'];
};

export type CreateBodyInput = {
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly kind: BodyKind;
  readonly name: Scalars['String']['input'];
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateCommentInput = {
  readonly mentionIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly opinionId?: InputMaybe<Scalars['ID']['input']>;
  readonly rectificationId?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
};

export type CreateCriteriaSetInput = {
  readonly announced?: InputMaybe<Scalars['Int']['input']>;
  readonly code: Scalars['String']['input'];
  readonly criteria: ReadonlyArray<CriterionInput>;
  readonly name: TextInput;
  readonly scale?: InputMaybe<ScaleInput>;
  readonly source: Scalars['String']['input'];
  readonly subjects: ReadonlyArray<CriteriaSubjectInput>;
};

export type CreateCycleInput = {
  readonly authority?: InputMaybe<AuthorityMatrixInput>;
  readonly criteria?: InputMaybe<ReadonlyArray<CycleCriteriaInput>>;
  readonly drawUpRoster?: InputMaybe<Scalars['Boolean']['input']>;
  readonly endsOn: Scalars['Date']['input'];
  readonly entry?: InputMaybe<CycleEntry>;
  readonly kind: CycleKind;
  readonly lookBackMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly lookBackShare?: InputMaybe<Scalars['Int']['input']>;
  readonly memberCapacityRule: MemberCapacityRule;
  readonly name: Scalars['String']['input'];
  readonly organizationDisclosure?: InputMaybe<DisclosureScope>;
  readonly organizationId: Scalars['ID']['input'];
  readonly personDisclosure?: InputMaybe<DisclosureScope>;
  readonly probationaryDue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly rosterOn?: InputMaybe<Scalars['Date']['input']>;
  readonly rosterRule: RosterRule;
  readonly startsOn: Scalars['Date']['input'];
  readonly superiorCounts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateMeasureInput = {
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly leaderId?: InputMaybe<Scalars['ID']['input']>;
  readonly ongoing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly opinionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly rectificationId: Scalars['ID']['input'];
  readonly suggestedId?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
};

export type CreateMembershipInput = {
  readonly fromOn: Scalars['Date']['input'];
  readonly organizationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly standing: MembershipStanding;
};

export type CreateOccasionInput = {
  readonly attendeeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly chairId?: InputMaybe<Scalars['ID']['input']>;
  readonly cycleId: Scalars['ID']['input'];
  readonly formId: Scalars['ID']['input'];
  readonly headcounts?: InputMaybe<ReadonlyArray<HeadcountInput>>;
  readonly heldOn: Scalars['Date']['input'];
  readonly kind: Scalars['String']['input'];
  readonly organizationId: Scalars['ID']['input'];
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type CreateOrganizationInput = {
  readonly foundedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly kind: OrganizationKind;
  readonly name: Scalars['String']['input'];
  readonly ordinal?: InputMaybe<Scalars['Int']['input']>;
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreatePersonInput = {
  readonly classes?: InputMaybe<ReadonlyArray<AffiliationClass>>;
  readonly fromOn?: InputMaybe<Scalars['Date']['input']>;
  readonly name: Scalars['String']['input'];
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly politicalStatus?: InputMaybe<PoliticalStatus>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreatePostInput = {
  readonly capability: Capability;
  readonly code: Scalars['String']['input'];
  readonly name: TextInput;
  readonly source: Scalars['String']['input'];
};

export type CreateResponsibilityInput = {
  readonly fromOn: Scalars['Date']['input'];
  readonly kind: ResponsibilityKind;
  readonly organizationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type CreateReviewFormInput = {
  readonly classes: ReadonlyArray<AuthorityClass>;
  readonly code: Scalars['String']['input'];
  readonly confidential: Scalars['Boolean']['input'];
  readonly name: TextInput;
  readonly occasions: ReadonlyArray<OccasionKindInput>;
  readonly parts: ReadonlyArray<FormPartInput>;
  readonly scheduled: Scalars['Boolean']['input'];
  readonly source: Scalars['String']['input'];
  readonly subjects: ReadonlyArray<SubjectKind>;
};

export type CreateSavedViewInput = {
  readonly list: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly query: Scalars['String']['input'];
};

export type CreateSchoolTermInput = {
  readonly endsOn: Scalars['Date']['input'];
  readonly name: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
};

export type CreateTreatmentInput = {
  readonly act: TextInput;
  readonly applies: SubjectKind;
  readonly code: Scalars['String']['input'];
  readonly name: TextInput;
  readonly orders: Scalars['Boolean']['input'];
  readonly source: Scalars['String']['input'];
};

export type CreateUnitInput = {
  readonly kind: UnitKind;
  readonly name: Scalars['String']['input'];
};

export type CriteriaSet = {
  readonly allowedEvents: ReadonlyArray<RevisionEvent>;
  readonly announced: Maybe<Scalars['Int']['output']>;
  readonly code: Scalars['String']['output'];
  readonly criteria: ReadonlyArray<Criterion>;
  readonly frozen: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly listed: Scalars['Int']['output'];
  readonly name: Text;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly retiredAt: Maybe<Scalars['DateTime']['output']>;
  readonly revision: Scalars['Int']['output'];
  readonly scale: Maybe<Scale>;
  readonly source: Scalars['String']['output'];
  readonly status: RevisionStatus;
  readonly subjects: ReadonlyArray<CriteriaSubject>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type CriteriaSetFilter = {
  readonly all?: InputMaybe<Scalars['Boolean']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly retired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly subjectKind?: InputMaybe<SubjectKind>;
};

export type CriteriaSetPage = {
  readonly items: ReadonlyArray<CriteriaSet>;
  readonly total: Scalars['Int']['output'];
};

export type CriteriaSetSort = {
  readonly field: CriteriaSetSortField;
  readonly order: SortOrder;
};

export type CriteriaSetSortField =
  | 'CODE'
  | 'REVISION';

export type CriteriaSubject = {
  readonly capacity: Maybe<SubjectCapacity>;
  readonly kind: SubjectKind;
};

export type CriteriaSubjectInput = {
  readonly capacity?: InputMaybe<SubjectCapacity>;
  readonly kind: SubjectKind;
};

export type Criterion = {
  readonly code: Scalars['String']['output'];
  readonly explanation: Maybe<Text>;
  readonly name: Text;
};

export type CriterionInput = {
  readonly code: Scalars['String']['input'];
  readonly explanation?: InputMaybe<TextInput>;
  readonly name: TextInput;
};

export type Cycle = {
  readonly authority: AuthorityMatrix;
  readonly closings: ReadonlyArray<CycleClosing>;
  readonly criteria: ReadonlyArray<CycleCriteria>;
  readonly endsOn: Scalars['Date']['output'];
  readonly entry: CycleEntry;
  readonly id: Scalars['ID']['output'];
  readonly isPresent: Scalars['Boolean']['output'];
  readonly isUsed: Scalars['Boolean']['output'];
  readonly kind: CycleKind;
  readonly lookBackMonths: Scalars['Int']['output'];
  readonly lookBackShare: Scalars['Int']['output'];
  readonly mayClose: Scalars['Boolean']['output'];
  readonly mayReopen: Scalars['Boolean']['output'];
  readonly mayStart: Scalars['Boolean']['output'];
  readonly mayUpdate: Scalars['Boolean']['output'];
  readonly mayUpdateAuthority: Scalars['Boolean']['output'];
  readonly memberCapacityRule: MemberCapacityRule;
  readonly name: Scalars['String']['output'];
  readonly organization: Organization;
  readonly organizationDisclosure: DisclosureScope;
  readonly personDisclosure: DisclosureScope;
  readonly probationaryDue: Scalars['Boolean']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly rosterOn: Scalars['Date']['output'];
  readonly rosterRule: RosterRule;
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  readonly startsOn: Scalars['Date']['output'];
  readonly status: CycleStatus;
  readonly superiorCounts: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type CycleClosing = {
  readonly closedBy: AccountHolder;
  readonly id: Scalars['ID']['output'];
  readonly nextCycle: Maybe<Cycle>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly reopenReason: Maybe<Scalars['String']['output']>;
  readonly reopenedAt: Maybe<Scalars['DateTime']['output']>;
  readonly reopenedBy: Maybe<AccountHolder>;
  readonly settled: ReadonlyArray<SettledWork>;
  readonly version: Scalars['Int']['output'];
};

export type CycleCriteria = {
  readonly authorityRule: Scalars['String']['output'];
  readonly criteriaSet: CriteriaSet;
};

export type CycleCriteriaInput = {
  readonly authorityRule: Scalars['String']['input'];
  readonly criteriaSetId: Scalars['ID']['input'];
};

export type CycleEntry =
  | 'FROM_RECORDS'
  | 'LIVE';

export type CycleFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<CycleKind>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type CycleKind =
  | 'AD_HOC'
  | 'HALF_YEAR'
  | 'QUARTER'
  | 'YEAR';

export type CyclePage = {
  readonly items: ReadonlyArray<Cycle>;
  readonly total: Scalars['Int']['output'];
};

export type CycleSort = {
  readonly field: CycleSortField;
  readonly order: SortOrder;
};

export type CycleSortField =
  | 'NAME'
  | 'STARTS_ON';

export type CycleStatus =
  | 'CLOSED'
  | 'PREPARATION'
  | 'STARTED';

export type DataCheck = {
  readonly count: Scalars['Int']['output'];
  readonly examples: ReadonlyArray<CheckFinding>;
  readonly kind: CheckKind;
  readonly partial: Scalars['Boolean']['output'];
  readonly severity: CheckSeverity;
};

export type DeadlineBefore = {
  readonly before: Maybe<Scalars['Date']['output']>;
  readonly on: Scalars['Date']['output'];
};

export type DeadlineChange = {
  readonly afterOn: Maybe<Scalars['Date']['output']>;
  readonly beforeOn: Maybe<Scalars['Date']['output']>;
  readonly changedBy: AccountHolder;
  readonly effectiveOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: DeadlineChangeKind;
  readonly ordinal: Scalars['Int']['output'];
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};

export type DeadlineChangeKind =
  | 'CALENDAR'
  | 'CHANGED'
  | 'ORDERED'
  | 'PAUSED'
  | 'PROPOSED'
  | 'RESUMED';

export type DeadlineEvent =
  | 'CHANGE'
  | 'PAUSE'
  | 'RESUME';

export type DeadlineKind =
  | 'AT_ONCE'
  | 'BY_DATE'
  | 'ONGOING';

export type DeadlineMove = {
  readonly after: Scalars['Date']['output'];
  readonly before: Scalars['Date']['output'];
  readonly derivation: Derivation;
  readonly rectification: Maybe<Rectification>;
};

export type DeadlinePause = {
  readonly days: Scalars['Int']['output'];
  readonly from: Scalars['Date']['output'];
  readonly to: Scalars['Date']['output'];
};

export type DeadlineRule = {
  readonly days: Maybe<Scalars['Int']['output']>;
  readonly kind: DeadlineRuleKind;
  readonly months: Maybe<Scalars['Int']['output']>;
  readonly on: Maybe<Scalars['Date']['output']>;
  readonly rolls: Maybe<Scalars['Boolean']['output']>;
};

export type DeadlineRuleInput = {
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  readonly kind: DeadlineRuleKind;
  readonly months?: InputMaybe<Scalars['Int']['input']>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly rolls?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DeadlineRuleKind =
  | 'BEFORE_MEETING'
  | 'END_OF_MONTH'
  | 'END_OF_TERM'
  | 'NATURAL_DAYS'
  | 'STATED'
  | 'WORKING_DAYS';

export type Derivation = {
  readonly changes: ReadonlyArray<DeadlineBefore>;
  readonly dueOn: Scalars['Date']['output'];
  readonly from: Scalars['Date']['output'];
  readonly holidays: ReadonlyArray<HolidayPassed>;
  readonly makeUpDays: ReadonlyArray<NamedDay>;
  readonly pauses: ReadonlyArray<DeadlinePause>;
  readonly rolledFrom: Maybe<Scalars['Date']['output']>;
  readonly rule: DeadlineRule;
  readonly term: Maybe<DerivationTerm>;
  readonly unknownYears: ReadonlyArray<Scalars['Int']['output']>;
  readonly weekendDays: Scalars['Int']['output'];
};

export type DerivationTerm = {
  readonly endsOn: Scalars['Date']['output'];
  readonly name: Scalars['String']['output'];
  readonly startsOn: Scalars['Date']['output'];
};

export type DisclosureScope =
  | 'CYCLE_TREE'
  | 'MEETING'
  | 'SUBJECT_ORGANIZATION';

export type DissolutionPreview = {
  readonly affiliations: Scalars['Int']['output'];
  readonly appointments: Scalars['Int']['output'];
  readonly begunOn: Maybe<Scalars['Date']['output']>;
  readonly memberships: Scalars['Int']['output'];
  readonly organizations: Scalars['Int']['output'];
  readonly responsibilities: Scalars['Int']['output'];
};

export type DraftMeasure = {
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly leaderId: Maybe<Scalars['ID']['output']>;
  readonly ownerId: Maybe<Scalars['ID']['output']>;
  readonly text: Scalars['String']['output'];
};

export type DraftMeasureInput = {
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly leaderId?: InputMaybe<Scalars['ID']['input']>;
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
};

export type DraftOpinion = {
  readonly kind: OpinionKind;
  readonly measures: ReadonlyArray<DraftMeasure>;
  readonly pointedOut: Scalars['Boolean']['output'];
  readonly text: Scalars['String']['output'];
};

export type DraftOpinionInput = {
  readonly kind: OpinionKind;
  readonly measures?: ReadonlyArray<DraftMeasureInput>;
  readonly pointedOut?: Scalars['Boolean']['input'];
  readonly text: Scalars['String']['input'];
};

export type FormFigures = {
  readonly form: ReviewForm;
  readonly persons: Scalars['Int']['output'];
  readonly reviews: Scalars['Int']['output'];
  readonly share: Ratio;
};

export type FormPart = {
  readonly code: Scalars['String']['output'];
  readonly gives: Maybe<OpinionKind>;
  readonly name: Text;
  readonly required: Scalars['Boolean']['output'];
};

export type FormPartInput = {
  readonly code: Scalars['String']['input'];
  readonly gives?: InputMaybe<OpinionKind>;
  readonly name: TextInput;
  readonly required: Scalars['Boolean']['input'];
};

export type FormerName = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly untilOn: Scalars['Date']['output'];
};

export type Grade = {
  readonly code: Scalars['String']['output'];
  readonly name: Text;
};

export type GradeInput = {
  readonly code: Scalars['String']['input'];
  readonly name: TextInput;
};

export type Handover = {
  readonly from: Person;
  readonly handedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly to: Person;
  readonly total: Scalars['Int']['output'];
  readonly work: ReadonlyArray<WorkCount>;
};

export type HandoverWarning = {
  readonly appointment: Appointment;
  readonly over: Scalars['Boolean']['output'];
  readonly successor: Maybe<Person>;
  readonly work: ReadonlyArray<WorkCount>;
};

export type HandoverWarningPage = {
  readonly items: ReadonlyArray<HandoverWarning>;
  readonly total: Scalars['Int']['output'];
};

export type Headcount = {
  readonly class: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type HeadcountInput = {
  readonly class: Scalars['String']['input'];
  readonly count: Scalars['Int']['input'];
};

export type HistoryFilter = {
  readonly cycleId?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<HistoryKind>>;
};

export type HistoryKind =
  | 'AFFILIATION'
  | 'APPOINTMENT'
  | 'EXCLUSION'
  | 'HANDOVER'
  | 'MEASURE'
  | 'MEMBERSHIP'
  | 'OPINION'
  | 'RECTIFICATION'
  | 'REPLY'
  | 'RESPONSIBILITY'
  | 'REVIEW';

export type HistoryLine = {
  readonly affiliation: Maybe<Affiliation>;
  readonly appointment: Maybe<Appointment>;
  readonly cycle: Maybe<Cycle>;
  readonly event: Maybe<Scalars['String']['output']>;
  readonly handover: Maybe<Handover>;
  readonly id: Scalars['ID']['output'];
  readonly kind: HistoryKind;
  readonly measure: Maybe<Measure>;
  readonly membership: Maybe<Membership>;
  readonly on: Scalars['Date']['output'];
  readonly opinion: Maybe<Opinion>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly rectification: Maybe<Rectification>;
  readonly responsibility: Maybe<Responsibility>;
  readonly review: Maybe<Review>;
  readonly rosterEntry: Maybe<RosterEntry>;
  readonly state: Maybe<Scalars['String']['output']>;
  readonly until: Maybe<Scalars['Date']['output']>;
};

export type HistoryPage = {
  readonly items: ReadonlyArray<HistoryLine>;
  readonly total: Scalars['Int']['output'];
};

export type HolidayPassed = {
  readonly days: ReadonlyArray<Scalars['Date']['output']>;
  readonly name: Text;
};

export type Import = {
  readonly allowedEvents: ReadonlyArray<ImportEvent>;
  readonly done: Scalars['Int']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: AccountHolder;
  readonly report: Maybe<ImportReport>;
  readonly status: ImportStatus;
  readonly total: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type ImportBranch = {
  readonly create: Scalars['Int']['output'];
  readonly depth: Scalars['Int']['output'];
  readonly mark: ImportMark;
  readonly name: Scalars['String']['output'];
  readonly namesakeId: Maybe<Scalars['ID']['output']>;
  readonly namesakeParent: Maybe<Scalars['String']['output']>;
  readonly unchanged: Scalars['Int']['output'];
  readonly update: Scalars['Int']['output'];
};

export type ImportEvent =
  | 'CONFIRM'
  | 'DISCARD'
  | 'UNDO';

export type ImportFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly status?: InputMaybe<ImportStatus>;
};

export type ImportMark =
  | 'CREATE'
  | 'UNCHANGED'
  | 'UPDATE';

export type ImportPage = {
  readonly items: ReadonlyArray<Import>;
  readonly total: Scalars['Int']['output'];
};

export type ImportProblem = {
  readonly code: Scalars['String']['output'];
  readonly column: Maybe<Scalars['String']['output']>;
  readonly limit: Maybe<Scalars['String']['output']>;
  readonly row: Maybe<Scalars['Int']['output']>;
  readonly sheet: Scalars['String']['output'];
  readonly value: Maybe<Scalars['String']['output']>;
};

export type ImportReport = {
  readonly affiliated: Scalars['Int']['output'];
  readonly members: Scalars['Int']['output'];
  readonly organizationCount: Scalars['Int']['output'];
  readonly organizations: ReadonlyArray<ImportBranch>;
  readonly problemCount: Scalars['Int']['output'];
  readonly problems: ReadonlyArray<ImportProblem>;
  readonly sheets: ReadonlyArray<ImportSheet>;
};

export type ImportSheet = {
  readonly create: Scalars['Int']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly sheet: Scalars['String']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly update: Scalars['Int']['output'];
};

export type ImportSort = {
  readonly field: ImportSortField;
  readonly order: SortOrder;
};

export type ImportSortField =
  | 'RECORDED_AT';

export type ImportStatus =
  | 'APPLIED'
  | 'APPLYING'
  | 'CHECKED'
  | 'DISCARDED'
  | 'FAILED'
  | 'READING'
  | 'REFUSED'
  | 'UNDONE';

export type Installation = {
  readonly empty: Scalars['Boolean']['output'];
  readonly name: Text;
  readonly version: Scalars['String']['output'];
};

export type Invitation = {
  readonly account: Account;
  readonly code: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type InviteAccountInput = {
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

export type Lateness =
  | 'ACCEPTED_LATE'
  | 'AHEAD'
  | 'DUE_TODAY'
  | 'LATE'
  | 'NOT_DATED'
  | 'ON_TIME';

export type LedgerFilter = {
  readonly authorityRule?: InputMaybe<Scalars['String']['input']>;
  readonly cycleId: Scalars['ID']['input'];
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly subjectKind?: InputMaybe<SubjectKind>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type LedgerPage = {
  readonly items: ReadonlyArray<LedgerRow>;
  readonly total: Scalars['Int']['output'];
};

export type LedgerRow = {
  readonly authorityRule: AuthorityRule;
  readonly content: Maybe<Scalars['String']['output']>;
  readonly form: ReviewForm;
  readonly id: Scalars['ID']['output'];
  readonly measures: Scalars['Int']['output'];
  readonly occurredOn: Scalars['Date']['output'];
  readonly opinions: Scalars['Int']['output'];
  readonly organization: Organization;
  readonly organizationName: Scalars['String']['output'];
  readonly person: Maybe<Person>;
  readonly pointedOut: Scalars['Int']['output'];
  readonly rectification: Text;
  readonly rectified: Scalars['Int']['output'];
  readonly reviewer: Person;
  readonly subjectKind: SubjectKind;
  readonly subjectName: Scalars['String']['output'];
};


export type LedgerRowContentArgs = {
  lang?: Scalars['String']['input'];
};

export type LedgerSort = {
  readonly field: LedgerSortField;
  readonly order: SortOrder;
};

export type LedgerSortField =
  | 'OCCURRED_ON'
  | 'RECORDED_AT';

export type LookBack = {
  readonly finding: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lookedBy: AccountHolder;
  readonly lookedOn: Scalars['Date']['output'];
  readonly ordinal: Scalars['Int']['output'];
  readonly outcome: LookBackOutcome;
  readonly recordedAt: Scalars['DateTime']['output'];
};

export type LookBackOutcome =
  | 'KEPT'
  | 'REBOUNDED';

export type MeaningChange =
  | 'CUT_AT_DISSOLUTION'
  | 'CYCLE_FROM_RECORDS'
  | 'DIFFICULTY_TEXT_ASKED'
  | 'NAMESAKE_NUMBERED'
  | 'NON_MEMBER_AFFILIATED'
  | 'NON_MEMBER_OFF_ROSTER'
  | 'PROBLEM_TEXT_POINTED_OUT'
  | 'REPLY_SPLIT'
  | 'REVIEW_NOT_BY_LEADER'
  | 'REVIEW_OUTSIDE_CYCLE';

export type Measure = {
  readonly allowedEvents: ReadonlyArray<MeasureEvent>;
  readonly begunBy: Maybe<AccountHolder>;
  readonly checks: ReadonlyArray<MeasureCheck>;
  readonly doneAt: Maybe<Scalars['DateTime']['output']>;
  readonly doneBy: Maybe<AccountHolder>;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly evidence: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly leader: Maybe<Person>;
  readonly mayUpdate: Scalars['Boolean']['output'];
  readonly ongoing: Scalars['Boolean']['output'];
  readonly opinions: ReadonlyArray<Opinion>;
  readonly owner: Maybe<Person>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly rectification: Rectification;
  readonly roundNumber: Scalars['Int']['output'];
  readonly status: MeasureStatus;
  readonly text: Scalars['String']['output'];
  readonly verifiedAt: Maybe<Scalars['DateTime']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type MeasureCheck = {
  readonly checkedBy: AccountHolder;
  readonly checkedOn: Scalars['Date']['output'];
  readonly finding: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kept: Scalars['Boolean']['output'];
  readonly ordinal: Scalars['Int']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};

export type MeasureEvent =
  | 'CANCEL'
  | 'CHECK'
  | 'COMPLETE'
  | 'REJECT'
  | 'START'
  | 'VERIFY';

export type MeasureFigures = {
  readonly cancelled: Scalars['Int']['output'];
  readonly done: Scalars['Int']['output'];
  readonly inProgress: Scalars['Int']['output'];
  readonly once: MeasureParts;
  readonly ongoing: MeasureParts;
  readonly planned: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
  readonly verified: Scalars['Int']['output'];
};

export type MeasureFilter = {
  readonly cycleId?: InputMaybe<Scalars['ID']['input']>;
  readonly dueTo?: InputMaybe<Scalars['Date']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ongoing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly rectificationId?: InputMaybe<Scalars['ID']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<MeasureStatus>;
  readonly statuses?: InputMaybe<ReadonlyArray<MeasureStatus>>;
  readonly waitsForMe?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MeasureInput = {
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly leaderId?: InputMaybe<Scalars['ID']['input']>;
  readonly ongoing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly suggestedId?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
};

export type MeasurePage = {
  readonly items: ReadonlyArray<Measure>;
  readonly total: Scalars['Int']['output'];
};

export type MeasureParts = {
  readonly cancelled: Scalars['Int']['output'];
  readonly done: Scalars['Int']['output'];
  readonly inProgress: Scalars['Int']['output'];
  readonly planned: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
  readonly verified: Scalars['Int']['output'];
};

export type MeasureSort = {
  readonly field: MeasureSortField;
  readonly order: SortOrder;
};

export type MeasureSortField =
  | 'DUE_ON'
  | 'RECORDED_AT';

export type MeasureStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'IN_PROGRESS'
  | 'PLANNED'
  | 'VERIFIED';

export type MemberCapacityRule =
  | 'ANY_CAPACITY'
  | 'AS_MEMBER_ONLY';

export type Membership = {
  readonly fromOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly organization: Organization;
  readonly person: Person;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly standing: MembershipStanding;
  readonly toOn: Maybe<Scalars['Date']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type MembershipFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  readonly standing?: InputMaybe<MembershipStanding>;
};

export type MembershipPage = {
  readonly items: ReadonlyArray<Membership>;
  readonly total: Scalars['Int']['output'];
};

export type MembershipSort = {
  readonly field: MembershipSortField;
  readonly order: SortOrder;
};

export type MembershipSortField =
  | 'FROM_ON'
  | 'TO_ON';

export type MembershipStanding =
  | 'FULL'
  | 'PROBATIONARY';

export type MentionablePage = {
  readonly items: ReadonlyArray<Person>;
  readonly total: Scalars['Int']['output'];
};

export type Mutation = {
  readonly acceptInvitation: Actor;
  readonly acceptProposedAssignments: Cycle;
  readonly acceptRectification: Rectification;
  readonly acceptRefusal: Opinion;
  readonly addAttendees: Occasion;
  readonly admitMember: Membership;
  readonly adoptOpinion: Opinion;
  readonly answerOpinion: Opinion;
  readonly approveRectification: Rectification;
  readonly assignReviewer: Assignment;
  readonly cancelMeasure: Measure;
  readonly changeDeadline: Rectification;
  readonly changePassword: Scalars['Boolean']['output'];
  readonly checkMeasure: Measure;
  readonly closeCycle: Cycle;
  readonly closeOutRectification: Rectification;
  readonly completeMeasure: Measure;
  readonly confirmAccount: Account;
  readonly confirmImport: Import;
  readonly confirmMember: Membership;
  readonly confirmRectification: Rectification;
  readonly copyCycle: Cycle;
  readonly createAccessToken: NewAccessToken;
  readonly createAffiliation: Affiliation;
  readonly createAppointment: Appointment;
  readonly createBody: Body;
  readonly createComment: Comment;
  readonly createCriteriaSet: CriteriaSet;
  readonly createCycle: Cycle;
  readonly createMeasure: Measure;
  readonly createMembership: Membership;
  readonly createOccasion: Occasion;
  readonly createOrganization: Organization;
  readonly createPerson: Person;
  readonly createPost: Post;
  readonly createResponsibility: Responsibility;
  readonly createReview: Review;
  readonly createReviewForm: ReviewForm;
  readonly createSavedView: SavedView;
  readonly createSchoolTerm: SchoolTerm;
  readonly createTreatment: Treatment;
  readonly createUnit: Unit;
  readonly deleteOccasion: Scalars['ID']['output'];
  readonly deleteSavedView: Scalars['ID']['output'];
  readonly detachOpinion: Opinion;
  readonly disableAccount: Account;
  readonly discardImport: Import;
  readonly discardReview: Review;
  readonly discloseReview: Review;
  readonly dissolveOrganization: Organization;
  readonly drawUpRoster: Cycle;
  readonly enableAccount: Account;
  readonly endAffiliation: Affiliation;
  readonly endAppointment: Appointment;
  readonly endMembership: Membership;
  readonly endResponsibility: Responsibility;
  readonly excludeFromRoster: RosterEntry;
  readonly handOver: Handover;
  readonly includeInRoster: RosterEntry;
  readonly inviteAccount: Invitation;
  readonly loadCalendarNotice: CalendarNotice;
  readonly mergeOpinion: Opinion;
  readonly moveOrganization: Organization;
  readonly pauseDeadline: Rectification;
  readonly proposeRectification: Rectification;
  readonly readAllNotifications: Scalars['Int']['output'];
  readonly readNotification: Notification;
  readonly reassign: Assignment;
  readonly rectifyAtOnce: Rectification;
  readonly refuseOpinion: Opinion;
  readonly reinstateCriteriaSet: CriteriaSet;
  readonly reinstatePost: Post;
  readonly reinstateReviewForm: ReviewForm;
  readonly reinstateTreatment: Treatment;
  readonly rejectMeasure: Measure;
  readonly rejectRefusal: Opinion;
  readonly removeAttendees: Occasion;
  readonly reopenCycle: Cycle;
  readonly reopenRectification: Rectification;
  readonly replyRectification: Rectification;
  readonly resetAccount: Invitation;
  readonly resumeDeadline: Rectification;
  readonly retireCriteriaSet: CriteriaSet;
  readonly retirePost: Post;
  readonly retireReviewForm: ReviewForm;
  readonly retireTreatment: Treatment;
  readonly returnPlan: Rectification;
  readonly returnReply: Rectification;
  readonly returnReview: Review;
  readonly reviseCriteriaSet: CriteriaSet;
  readonly revisePost: Post;
  readonly reviseReviewForm: ReviewForm;
  readonly reviseTreatment: Treatment;
  readonly revokeAccessToken: AccessToken;
  readonly signIn: Actor;
  readonly signOut: Scalars['Boolean']['output'];
  readonly startCycle: Cycle;
  readonly startMeasure: Measure;
  readonly submitReview: Review;
  readonly transferMember: Membership;
  readonly unassign: RosterEntry;
  readonly undoImport: Import;
  readonly updateBody: Body;
  readonly updateComment: Comment;
  readonly updateCycle: Cycle;
  readonly updateMeasure: Measure;
  readonly updateOccasion: Occasion;
  readonly updateOrganization: Organization;
  readonly updatePerson: Person;
  readonly updateReview: Review;
  readonly updateSavedView: SavedView;
  readonly updateSchoolTerm: SchoolTerm;
  readonly updateUnit: Unit;
  readonly verifyMeasure: Measure;
  readonly voidReview: Review;
  readonly withdrawComment: Comment;
  readonly withdrawOpinion: Opinion;
};


export type MutationAcceptInvitationArgs = {
  code: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationAcceptProposedAssignmentsArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAcceptRectificationArgs = {
  evaluation: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  verifies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  version: Scalars['Int']['input'];
};


export type MutationAcceptRefusalArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAddAttendeesArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  personIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  version: Scalars['Int']['input'];
};


export type MutationAdmitMemberArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  organizationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationAdoptOpinionArgs = {
  asSuggested?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  measure?: InputMaybe<MeasureInput>;
  rectificationId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAnswerOpinionArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationApproveRectificationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAssignReviewerArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AssignReviewerInput;
};


export type MutationCancelMeasureArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationChangeDeadlineArgs = {
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  rule?: InputMaybe<DeadlineRuleInput>;
  version: Scalars['Int']['input'];
};


export type MutationChangePasswordArgs = {
  password: Scalars['String']['input'];
  present: Scalars['String']['input'];
};


export type MutationCheckMeasureArgs = {
  checkedOn?: InputMaybe<Scalars['Date']['input']>;
  finding: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kept: Scalars['Boolean']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseCycleArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CloseCycleInput;
  version: Scalars['Int']['input'];
};


export type MutationCloseOutRectificationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCompleteMeasureArgs = {
  evidence?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationConfirmAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationConfirmImportArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationConfirmMemberArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationConfirmRectificationArgs = {
  finding: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lookedOn?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCopyCycleArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CopyCycleInput;
};


export type MutationCreateAccessTokenArgs = {
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  name: Scalars['String']['input'];
  scopes: ReadonlyArray<Scope>;
};


export type MutationCreateAffiliationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateAffiliationInput;
};


export type MutationCreateAppointmentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateAppointmentInput;
};


export type MutationCreateBodyArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateBodyInput;
};


export type MutationCreateCommentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateCommentInput;
};


export type MutationCreateCriteriaSetArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateCriteriaSetInput;
};


export type MutationCreateCycleArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateCycleInput;
};


export type MutationCreateMeasureArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateMeasureInput;
};


export type MutationCreateMembershipArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateMembershipInput;
};


export type MutationCreateOccasionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateOccasionInput;
};


export type MutationCreateOrganizationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateOrganizationInput;
};


export type MutationCreatePersonArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreatePersonInput;
};


export type MutationCreatePostArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreatePostInput;
};


export type MutationCreateResponsibilityArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateResponsibilityInput;
};


export type MutationCreateReviewArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviewInput;
};


export type MutationCreateReviewFormArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateReviewFormInput;
};


export type MutationCreateSavedViewArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateSavedViewInput;
};


export type MutationCreateSchoolTermArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateSchoolTermInput;
};


export type MutationCreateTreatmentArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateTreatmentInput;
};


export type MutationCreateUnitArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateUnitInput;
};


export type MutationDeleteOccasionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteSavedViewArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDetachOpinionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDisableAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDiscardImportArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDiscardReviewArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDiscloseReviewArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDissolveOrganizationArgs = {
  endMemberships?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  membersTo?: InputMaybe<Scalars['ID']['input']>;
  on: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDrawUpRosterArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationEnableAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationEndAffiliationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEndAppointmentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEndMembershipArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEndResponsibilityArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationExcludeFromRosterArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationHandOverArgs = {
  fromPersonId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  leaveOut?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  on: Scalars['Date']['input'];
  only?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  toPersonId: Scalars['ID']['input'];
};


export type MutationIncludeInRosterArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationInviteAccountArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InviteAccountInput;
};


export type MutationLoadCalendarNoticeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CalendarNoticeInput;
};


export type MutationMergeOpinionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  intoId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMoveOrganizationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  parentId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationPauseDeadlineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationProposeRectificationArgs = {
  cause?: InputMaybe<Scalars['String']['input']>;
  deadlineKind: DeadlineKind;
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  rule?: InputMaybe<DeadlineRuleInput>;
  version: Scalars['Int']['input'];
};


export type MutationReadAllNotificationsArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  until: Scalars['DateTime']['input'];
};


export type MutationReadNotificationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationReassignArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRectifyAtOnceArgs = {
  completes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lines: ReadonlyArray<AtOnceLineInput>;
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRefuseOpinionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReinstateCriteriaSetArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReinstatePostArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReinstateReviewFormArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReinstateTreatmentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRejectMeasureArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRejectRefusalArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRemoveAttendeesArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  personIds: ReadonlyArray<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReopenCycleArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReopenRectificationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lookedOn?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReplyRectificationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lines: ReadonlyArray<ReplyLineInput>;
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationResetAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationResumeDeadlineArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRetireCriteriaSetArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRetirePostArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRetireReviewFormArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRetireTreatmentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReturnPlanArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnReplyArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnReviewArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReviseCriteriaSetArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseCriteriaSetInput;
  version: Scalars['Int']['input'];
};


export type MutationRevisePostArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RevisePostInput;
  version: Scalars['Int']['input'];
};


export type MutationReviseReviewFormArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseReviewFormInput;
  version: Scalars['Int']['input'];
};


export type MutationReviseTreatmentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseTreatmentInput;
  version: Scalars['Int']['input'];
};


export type MutationRevokeAccessTokenArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSignInArgs = {
  password: Scalars['String']['input'];
  username: Scalars['String']['input'];
};


export type MutationStartCycleArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<StartCycleInput>;
  version: Scalars['Int']['input'];
};


export type MutationStartMeasureArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSubmitReviewArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationTransferMemberArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  organizationId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationUnassignArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationUndoImportArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationUpdateBodyArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateBodyInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateCommentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CommentTextInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateCycleArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateCycleInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateMeasureArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateMeasureInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateOccasionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateOccasionInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateOrganizationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateOrganizationInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdatePersonArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdatePersonInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateReviewArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviewInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateSavedViewArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateSavedViewInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateSchoolTermArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateSchoolTermInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateUnitArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateUnitInput;
  version: Scalars['Int']['input'];
};


export type MutationVerifyMeasureArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationVoidReviewArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawCommentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWithdrawOpinionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type NamedDay = {
  readonly name: Text;
  readonly on: Scalars['Date']['output'];
};

export type NamedDayInput = {
  readonly name: TextInput;
  readonly on: Scalars['Date']['input'];
};

export type NewAccessToken = {
  readonly accessToken: AccessToken;
  readonly token: Scalars['String']['output'];
};

export type Notification = {
  readonly details: Scalars['JSON']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: NotificationKind;
  readonly readAt: Maybe<Scalars['DateTime']['output']>;
  readonly subject: NotificationSubject;
  readonly times: Scalars['Int']['output'];
  readonly toldAt: Scalars['DateTime']['output'];
};

export type NotificationFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<NotificationKind>;
  readonly unread?: InputMaybe<Scalars['Boolean']['input']>;
};

export type NotificationKind =
  | 'ASSIGNED'
  | 'COMMENTED'
  | 'CYCLE_STARTED'
  | 'DEADLINE_CHANGED'
  | 'DEADLINE_NEAR'
  | 'MEASURE_DECIDED'
  | 'MEASURE_DONE'
  | 'MENTIONED'
  | 'OPINION_ANSWERED'
  | 'OPINION_RAISED'
  | 'PLAN_DECIDED'
  | 'PLAN_PROPOSED'
  | 'RECTIFICATION_REOPENED'
  | 'REFUSAL_DECIDED'
  | 'REFUSAL_PROPOSED'
  | 'REPLY_DECIDED'
  | 'REPLY_SUBMITTED'
  | 'REVIEW_DISCLOSED'
  | 'REVIEW_RETURNED'
  | 'REVIEW_SUBMITTED'
  | 'REVIEW_VOIDED'
  | 'WORK_HANDED_OVER';

export type NotificationPage = {
  readonly items: ReadonlyArray<Notification>;
  readonly total: Scalars['Int']['output'];
};

export type NotificationSort = {
  readonly field: NotificationSortField;
  readonly order: SortOrder;
};

export type NotificationSortField =
  | 'TOLD_AT';

export type NotificationSubject = {
  readonly by: Maybe<Scalars['String']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly subjectId: Maybe<Scalars['ID']['output']>;
  readonly type: Scalars['String']['output'];
};

export type Obligation =
  | 'EACH'
  | 'FREE'
  | 'ONE_OF';

export type Occasion = {
  readonly attendance: Scalars['Int']['output'];
  readonly attendees: ReadonlyArray<Person>;
  readonly chair: Maybe<Person>;
  readonly cycle: Cycle;
  readonly form: ReviewForm;
  readonly headcounts: ReadonlyArray<Headcount>;
  readonly heldOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly kindName: Text;
  readonly mayDelete: Scalars['Boolean']['output'];
  readonly mayUpdate: Scalars['Boolean']['output'];
  readonly organization: Organization;
  readonly place: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly title: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type OccasionFilter = {
  readonly cycleId?: InputMaybe<Scalars['ID']['input']>;
  readonly formId?: InputMaybe<Scalars['ID']['input']>;
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type OccasionKind = {
  readonly code: Scalars['String']['output'];
  readonly name: Text;
};

export type OccasionKindInput = {
  readonly code: Scalars['String']['input'];
  readonly name: TextInput;
};

export type OccasionPage = {
  readonly items: ReadonlyArray<Occasion>;
  readonly total: Scalars['Int']['output'];
};

export type OccasionSort = {
  readonly field: OccasionSortField;
  readonly order: SortOrder;
};

export type OccasionSortField =
  | 'HELD_ON';

export type OpenWork = {
  readonly counts: ReadonlyArray<WorkCount>;
  readonly items: ReadonlyArray<WorkItem>;
  readonly total: Scalars['Int']['output'];
};

export type Opinion = {
  readonly allowedEvents: ReadonlyArray<OpinionEvent>;
  readonly answer: Maybe<Scalars['String']['output']>;
  readonly carriedTo: Maybe<Cycle>;
  readonly cycle: Cycle;
  readonly id: Scalars['ID']['output'];
  readonly kind: OpinionKind;
  readonly measures: ReadonlyArray<Measure>;
  readonly mergedInto: Maybe<Opinion>;
  readonly organization: Organization;
  readonly person: Maybe<Person>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly rectification: Maybe<Rectification>;
  readonly review: Review;
  readonly status: OpinionStatus;
  readonly suggestedMeasures: ReadonlyArray<SuggestedMeasure>;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type OpinionEvent =
  | 'ACCEPT'
  | 'ADOPT'
  | 'ANSWER'
  | 'DETACH'
  | 'LAND'
  | 'MERGE'
  | 'REFUSE'
  | 'REJECT'
  | 'REOPEN'
  | 'WITHDRAW';

export type OpinionFigures = {
  readonly byStatus: ReadonlyArray<OpinionStatusFigure>;
  readonly help: Scalars['Int']['output'];
  readonly pointedOut: Scalars['Int']['output'];
  readonly praise: Scalars['Int']['output'];
  readonly problems: Scalars['Int']['output'];
  readonly suggestions: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
};

export type OpinionFilter = {
  readonly cycleId?: InputMaybe<Scalars['ID']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<OpinionKind>;
  readonly kinds?: InputMaybe<ReadonlyArray<OpinionKind>>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly putRight?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reviewId?: InputMaybe<Scalars['ID']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<OpinionStatus>;
  readonly statuses?: InputMaybe<ReadonlyArray<OpinionStatus>>;
  readonly subjectKind?: InputMaybe<SubjectKind>;
  readonly waitsForMe?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OpinionKind =
  | 'HELP'
  | 'PRAISE'
  | 'PROBLEM'
  | 'SUGGESTION';

export type OpinionPage = {
  readonly items: ReadonlyArray<Opinion>;
  readonly total: Scalars['Int']['output'];
};

export type OpinionSort = {
  readonly field: OpinionSortField;
  readonly order: SortOrder;
};

export type OpinionSortField =
  | 'RECORDED_AT';

export type OpinionStatus =
  | 'ANSWERED'
  | 'ASKED'
  | 'IN_RECTIFICATION'
  | 'LANDED'
  | 'MERGED'
  | 'NOTED'
  | 'RAISED'
  | 'REFUSAL_PROPOSED'
  | 'REFUSED'
  | 'WITHDRAWN';

export type OpinionStatusFigure = {
  readonly count: Scalars['Int']['output'];
  readonly status: OpinionStatus;
};

export type Organization = {
  readonly ancestors: ReadonlyArray<Organization>;
  readonly children: ReadonlyArray<Organization>;
  readonly dissolvedOn: Maybe<Scalars['Date']['output']>;
  readonly formerNames: ReadonlyArray<FormerName>;
  readonly foundedOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganizationKind;
  readonly mayAddBelow: Scalars['Boolean']['output'];
  readonly mayDissolve: Scalars['Boolean']['output'];
  readonly mayMove: Scalars['Boolean']['output'];
  readonly memberCount: Maybe<Scalars['Int']['output']>;
  readonly name: Scalars['String']['output'];
  readonly ordinal: Scalars['Int']['output'];
  readonly parent: Maybe<Organization>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly secretary: Maybe<Person>;
  readonly shortName: Maybe<Scalars['String']['output']>;
  readonly unit: Maybe<Unit>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type OrganizationFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<OrganizationKind>;
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  readonly withoutLeaderOn?: InputMaybe<Scalars['Date']['input']>;
};

export type OrganizationKind =
  | 'GENERAL_BRANCH'
  | 'PARTY_BRANCH'
  | 'PARTY_COMMITTEE'
  | 'PARTY_GROUP'
  | 'PARTY_SUBGROUP';

export type OrganizationPage = {
  readonly items: ReadonlyArray<Organization>;
  readonly total: Scalars['Int']['output'];
};

export type OrganizationSort = {
  readonly field: OrganizationSortField;
  readonly order: SortOrder;
};

export type OrganizationSortField =
  | 'NAME'
  | 'ORDINAL';

export type PageInput = {
  readonly number?: Scalars['Int']['input'];
  readonly size?: Scalars['Int']['input'];
};

export type PartyStatus =
  | 'FULL_MEMBER'
  | 'NON_MEMBER'
  | 'PROBATIONARY_MEMBER';

export type Person = {
  readonly account: Maybe<Account>;
  readonly affiliations: ReadonlyArray<Affiliation>;
  readonly appointments: ReadonlyArray<Appointment>;
  readonly id: Scalars['ID']['output'];
  readonly initials: Scalars['String']['output'];
  readonly memberships: ReadonlyArray<Membership>;
  readonly name: Scalars['String']['output'];
  readonly number: Maybe<Scalars['String']['output']>;
  readonly organization: Maybe<Organization>;
  readonly originalName: Maybe<Scalars['String']['output']>;
  readonly partyStatus: Maybe<PartyStatus>;
  readonly pinyin: Scalars['String']['output'];
  readonly politicalStatus: Maybe<PoliticalStatus>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type PersonFilter = {
  readonly affiliationClass?: InputMaybe<AffiliationClass>;
  readonly attended?: InputMaybe<Scalars['ID']['input']>;
  readonly hasAccount?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly partyStatus?: InputMaybe<PartyStatus>;
  readonly politicalStatus?: InputMaybe<PoliticalStatus>;
  readonly postId?: InputMaybe<Scalars['ID']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type PersonPage = {
  readonly items: ReadonlyArray<Person>;
  readonly total: Scalars['Int']['output'];
};

export type PersonSort = {
  readonly field: PersonSortField;
  readonly order: SortOrder;
};

export type PersonSortField =
  | 'NAME'
  | 'NUMBER';

export type PlannedReviewer = {
  readonly appointment: Maybe<Appointment>;
  readonly person: Person;
  readonly rule: AuthorityRule;
};

export type PlannedSubject = {
  readonly proposed: ReadonlyArray<PlannedReviewer>;
  readonly reviewers: ReadonlyArray<PlannedReviewer>;
  readonly rosterEntry: RosterEntry;
  readonly wanting: ReadonlyArray<AuthorityRule>;
};

export type PlannedSubjectPage = {
  readonly items: ReadonlyArray<PlannedSubject>;
  readonly total: Scalars['Int']['output'];
};

export type PoliticalStatus =
  | 'DEMOCRATIC_LEAGUE'
  | 'JIU_SAN'
  | 'MASSES'
  | 'NATIONAL_CONSTRUCTION'
  | 'NO_PARTY'
  | 'PARTY_MEMBER'
  | 'PEASANTS_AND_WORKERS'
  | 'PROBATIONARY_PARTY_MEMBER'
  | 'PROMOTING_DEMOCRACY'
  | 'REVOLUTIONARY_COMMITTEE'
  | 'TAIWAN_LEAGUE'
  | 'YOUTH_LEAGUE'
  | 'ZHI_GONG';

export type Post = {
  readonly allowedEvents: ReadonlyArray<RevisionEvent>;
  readonly capability: Capability;
  readonly code: Scalars['String']['output'];
  readonly frozen: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Text;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly retiredAt: Maybe<Scalars['DateTime']['output']>;
  readonly revision: Scalars['Int']['output'];
  readonly source: Scalars['String']['output'];
  readonly status: RevisionStatus;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type PostFilter = {
  readonly all?: InputMaybe<Scalars['Boolean']['input']>;
  readonly capability?: InputMaybe<Capability>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly retired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type PostPage = {
  readonly items: ReadonlyArray<Post>;
  readonly total: Scalars['Int']['output'];
};

export type PostSort = {
  readonly field: PostSortField;
  readonly order: SortOrder;
};

export type PostSortField =
  | 'CODE'
  | 'REVISION';

export type Query = {
  readonly accessTokens: AccessTokenPage;
  readonly account: Maybe<Account>;
  readonly accounts: AccountPage;
  readonly affiliation: Maybe<Affiliation>;
  readonly affiliations: AffiliationPage;
  readonly appointment: Maybe<Appointment>;
  readonly appointments: AppointmentPage;
  readonly assignment: Maybe<Assignment>;
  readonly assignments: AssignmentPage;
  readonly auditEvents: AuditEventPage;
  readonly bodies: BodyPage;
  readonly body: Maybe<Body>;
  readonly calendarNotice: Maybe<CalendarNotice>;
  readonly calendarNotices: CalendarNoticePage;
  readonly calendarYear: CalendarYear;
  readonly checkFindings: CheckFindingPage;
  readonly checks: ReadonlyArray<DataCheck>;
  readonly comment: Maybe<Comment>;
  readonly comments: CommentPage;
  readonly coveragePlan: CoveragePlan;
  readonly criteriaSet: Maybe<CriteriaSet>;
  readonly criteriaSets: CriteriaSetPage;
  readonly cycle: Maybe<Cycle>;
  readonly cycles: CyclePage;
  readonly defaultAuthority: AuthorityMatrix;
  readonly handoverWarnings: HandoverWarningPage;
  readonly historyOfOrganization: HistoryPage;
  readonly historyOfPerson: HistoryPage;
  readonly import: Maybe<Import>;
  readonly imports: ImportPage;
  readonly installation: Installation;
  readonly ledger: LedgerPage;
  readonly me: Maybe<Actor>;
  readonly meaningChanges: ReadonlyArray<ChangedMeaning>;
  readonly measure: Maybe<Measure>;
  readonly measures: MeasurePage;
  readonly membership: Maybe<Membership>;
  readonly memberships: MembershipPage;
  readonly mentionable: MentionablePage;
  readonly notReviewed: RosterEntryPage;
  readonly notifications: NotificationPage;
  readonly occasion: Maybe<Occasion>;
  readonly occasions: OccasionPage;
  readonly openWork: OpenWork;
  readonly opinion: Maybe<Opinion>;
  readonly opinions: OpinionPage;
  readonly organization: Maybe<Organization>;
  readonly organizations: OrganizationPage;
  readonly people: PersonPage;
  readonly person: Maybe<Person>;
  readonly post: Maybe<Post>;
  readonly posts: PostPage;
  readonly previewCalendarNotice: CalendarNoticePreview;
  readonly previewDeadline: Derivation;
  readonly previewDissolution: DissolutionPreview;
  readonly rectification: Maybe<Rectification>;
  readonly rectifications: RectificationPage;
  readonly responsibilities: ResponsibilityPage;
  readonly responsibility: Maybe<Responsibility>;
  readonly review: Maybe<Review>;
  readonly reviewForm: Maybe<ReviewForm>;
  readonly reviewForms: ReviewFormPage;
  readonly reviewersFor: ReadonlyArray<ReviewerOption>;
  readonly reviews: ReviewPage;
  readonly rosterEntries: RosterEntryPage;
  readonly rosterEntry: Maybe<RosterEntry>;
  readonly savedView: Maybe<SavedView>;
  readonly savedViews: SavedViewPage;
  readonly schoolTerm: Maybe<SchoolTerm>;
  readonly schoolTerms: SchoolTermPage;
  readonly seats: SeatPage;
  readonly statistics: Statistics;
  readonly subjectsToReview: SubjectToReviewPage;
  readonly successorsOf: ReadonlyArray<Person>;
  readonly today: Scalars['Date']['output'];
  readonly treatment: Maybe<Treatment>;
  readonly treatments: TreatmentPage;
  readonly trend: ReadonlyArray<TrendPoint>;
  readonly unfinishedWork: ReadonlyArray<UnfinishedCount>;
  readonly unit: Maybe<Unit>;
  readonly units: UnitPage;
  readonly unreadNotifications: Scalars['Int']['output'];
  readonly waiting: Waiting;
};


export type QueryAccessTokensArgs = {
  page?: InputMaybe<PageInput>;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountsArgs = {
  filter?: InputMaybe<AccountFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<AccountSort>;
};


export type QueryAffiliationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAffiliationsArgs = {
  filter?: InputMaybe<AffiliationFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<AffiliationSort>;
};


export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppointmentsArgs = {
  filter?: InputMaybe<AppointmentFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<AppointmentSort>;
};


export type QueryAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssignmentsArgs = {
  filter?: InputMaybe<AssignmentFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<AssignmentSort>;
};


export type QueryAuditEventsArgs = {
  filter?: InputMaybe<AuditEventFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<AuditEventSort>;
};


export type QueryBodiesArgs = {
  filter?: InputMaybe<BodyFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<BodySort>;
};


export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCalendarNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCalendarNoticesArgs = {
  filter?: InputMaybe<CalendarNoticeFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<CalendarNoticeSort>;
};


export type QueryCalendarYearArgs = {
  year: Scalars['Int']['input'];
};


export type QueryCheckFindingsArgs = {
  cycleId: Scalars['ID']['input'];
  kind: CheckKind;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<PageInput>;
};


export type QueryChecksArgs = {
  cycleId: Scalars['ID']['input'];
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCommentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommentsArgs = {
  filter?: InputMaybe<CommentFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<CommentSort>;
};


export type QueryCoveragePlanArgs = {
  cycleId: Scalars['ID']['input'];
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCriteriaSetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCriteriaSetsArgs = {
  filter?: InputMaybe<CriteriaSetFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<CriteriaSetSort>;
};


export type QueryCycleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCyclesArgs = {
  filter?: InputMaybe<CycleFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<CycleSort>;
};


export type QueryHandoverWarningsArgs = {
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<PageInput>;
};


export type QueryHistoryOfOrganizationArgs = {
  filter?: InputMaybe<HistoryFilter>;
  organizationId: Scalars['ID']['input'];
  page?: InputMaybe<PageInput>;
};


export type QueryHistoryOfPersonArgs = {
  filter?: InputMaybe<HistoryFilter>;
  page?: InputMaybe<PageInput>;
  personId: Scalars['ID']['input'];
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportsArgs = {
  filter?: InputMaybe<ImportFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<ImportSort>;
};


export type QueryLedgerArgs = {
  filter: LedgerFilter;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<LedgerSort>;
};


export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<MeasureSort>;
};


export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMembershipsArgs = {
  filter?: InputMaybe<MembershipFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<MembershipSort>;
};


export type QueryMentionableArgs = {
  opinionId?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<PageInput>;
  rectificationId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNotReviewedArgs = {
  cycleId: Scalars['ID']['input'];
  filter?: InputMaybe<RosterEntryFilter>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<RosterEntrySort>;
};


export type QueryNotificationsArgs = {
  filter?: InputMaybe<NotificationFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<NotificationSort>;
};


export type QueryOccasionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOccasionsArgs = {
  filter?: InputMaybe<OccasionFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<OccasionSort>;
};


export type QueryOpenWorkArgs = {
  filter?: InputMaybe<WorkFilter>;
  page?: InputMaybe<PageInput>;
  personId: Scalars['ID']['input'];
};


export type QueryOpinionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpinionsArgs = {
  filter?: InputMaybe<OpinionFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<OpinionSort>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<OrganizationSort>;
};


export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<PersonSort>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPostsArgs = {
  filter?: InputMaybe<PostFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<PostSort>;
};


export type QueryPreviewCalendarNoticeArgs = {
  input: CalendarNoticeInput;
};


export type QueryPreviewDeadlineArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  rule: DeadlineRuleInput;
};


export type QueryPreviewDissolutionArgs = {
  id: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};


export type QueryRectificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRectificationsArgs = {
  filter?: InputMaybe<RectificationFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<RectificationSort>;
};


export type QueryResponsibilitiesArgs = {
  filter?: InputMaybe<ResponsibilityFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<ResponsibilitySort>;
};


export type QueryResponsibilityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewFormArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewFormsArgs = {
  filter?: InputMaybe<ReviewFormFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<ReviewFormSort>;
};


export type QueryReviewersForArgs = {
  cycleId: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReviewsArgs = {
  filter?: InputMaybe<ReviewFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<ReviewSort>;
};


export type QueryRosterEntriesArgs = {
  filter?: InputMaybe<RosterEntryFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<RosterEntrySort>;
};


export type QueryRosterEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySavedViewArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySavedViewsArgs = {
  filter?: InputMaybe<SavedViewFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<SavedViewSort>;
};


export type QuerySchoolTermArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySchoolTermsArgs = {
  filter?: InputMaybe<SchoolTermFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<SchoolTermSort>;
};


export type QuerySeatsArgs = {
  filter?: InputMaybe<SeatFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<SeatSort>;
};


export type QueryStatisticsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  cycleId: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySubjectsToReviewArgs = {
  cycleId: Scalars['ID']['input'];
  filter?: InputMaybe<SubjectToReviewFilter>;
  occasionId?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<PageInput>;
  reviewerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySuccessorsOfArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryTreatmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTreatmentsArgs = {
  filter?: InputMaybe<TreatmentFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<TreatmentSort>;
};


export type QueryTrendArgs = {
  cycleId: Scalars['ID']['input'];
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnfinishedWorkArgs = {
  cycleId: Scalars['ID']['input'];
};


export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitsArgs = {
  filter?: InputMaybe<UnitFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<UnitSort>;
};


export type QueryWaitingArgs = {
  cycleId: Scalars['ID']['input'];
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type Ratio = {
  readonly denominator: Scalars['Int']['output'];
  readonly numerator: Scalars['Int']['output'];
  readonly percent: Maybe<Scalars['Float']['output']>;
};

export type Rectification = {
  readonly allowedDeadlineEvents: ReadonlyArray<DeadlineEvent>;
  readonly allowedEvents: ReadonlyArray<RoundEvent>;
  readonly carriedTo: Maybe<Cycle>;
  readonly cycle: Cycle;
  readonly deadlineChanges: ReadonlyArray<DeadlineChange>;
  readonly id: Scalars['ID']['output'];
  readonly lateness: Lateness;
  readonly mayAddMeasure: Scalars['Boolean']['output'];
  readonly measures: ReadonlyArray<Measure>;
  readonly opinions: ReadonlyArray<Opinion>;
  readonly organization: Organization;
  readonly person: Maybe<Person>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly reviewers: ReadonlyArray<Person>;
  readonly round: Round;
  readonly roundNumber: Scalars['Int']['output'];
  readonly rounds: ReadonlyArray<Round>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type RectificationCounts = {
  readonly ahead: Scalars['Int']['output'];
  readonly atOnce: Scalars['Int']['output'];
  readonly closed: Scalars['Int']['output'];
  readonly confirmed: Scalars['Int']['output'];
  readonly due: Scalars['Int']['output'];
  readonly dueToday: Scalars['Int']['output'];
  readonly enteredLate: Scalars['Int']['output'];
  readonly late: Scalars['Int']['output'];
  readonly onTime: Ratio;
  readonly putRight: Scalars['Int']['output'];
  readonly putRightOfAll: Ratio;
  readonly putRightOfDue: Ratio;
  readonly rebounded: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
  readonly undated: Scalars['Int']['output'];
};

export type RectificationFigures = {
  readonly cases: RectificationCounts;
  readonly opinions: RectificationCounts;
};

export type RectificationFilter = {
  readonly cycleId?: InputMaybe<Scalars['ID']['input']>;
  readonly deadlineKind?: InputMaybe<DeadlineKind>;
  readonly dueTo?: InputMaybe<Scalars['Date']['input']>;
  readonly hasOpinions?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly lateness?: InputMaybe<ReadonlyArray<Lateness>>;
  readonly lookBackTo?: InputMaybe<Scalars['Date']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly putRight?: InputMaybe<Scalars['Boolean']['input']>;
  readonly rebounded?: InputMaybe<Scalars['Boolean']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<RoundStatus>;
  readonly statuses?: InputMaybe<ReadonlyArray<RoundStatus>>;
  readonly waitsForMe?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RectificationPage = {
  readonly items: ReadonlyArray<Rectification>;
  readonly total: Scalars['Int']['output'];
};

export type RectificationSort = {
  readonly field: RectificationSortField;
  readonly order: SortOrder;
};

export type RectificationSortField =
  | 'DUE_ON'
  | 'RECORDED_AT';

export type Remark = {
  readonly code: Scalars['String']['output'];
  readonly grade: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: RemarkKind;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly text: Maybe<Scalars['String']['output']>;
};

export type RemarkInput = {
  readonly code: Scalars['String']['input'];
  readonly grade?: InputMaybe<Scalars['String']['input']>;
  readonly kind: RemarkKind;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type RemarkKind =
  | 'CRITERION'
  | 'PART';

export type ReplyLine = {
  readonly id: Scalars['ID']['output'];
  readonly opinion: Opinion;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly text: Scalars['String']['output'];
};

export type ReplyLineInput = {
  readonly opinionId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type Responsibility = {
  readonly fromOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ResponsibilityKind;
  readonly organization: Organization;
  readonly person: Person;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly toOn: Maybe<Scalars['Date']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type ResponsibilityFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<ResponsibilityKind>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly since?: InputMaybe<Scalars['Date']['input']>;
};

export type ResponsibilityKind =
  | 'AREA'
  | 'CONTACT_POINT';

export type ResponsibilityPage = {
  readonly items: ReadonlyArray<Responsibility>;
  readonly total: Scalars['Int']['output'];
};

export type ResponsibilitySort = {
  readonly field: ResponsibilitySortField;
  readonly order: SortOrder;
};

export type ResponsibilitySortField =
  | 'FROM_ON'
  | 'PERSON'
  | 'TO_ON';

export type Review = {
  readonly allowedEvents: ReadonlyArray<ReviewEvent>;
  readonly appointment: Maybe<Appointment>;
  readonly authorityClass: AuthorityClass;
  readonly authorityRule: AuthorityRule;
  readonly capacity: Maybe<SubjectCapacity>;
  readonly criteriaSet: Maybe<CriteriaSet>;
  readonly cycle: Cycle;
  readonly disclosure: Maybe<DisclosureScope>;
  readonly draftOpinions: ReadonlyArray<DraftOpinion>;
  readonly enteredLate: Scalars['Boolean']['output'];
  readonly form: ReviewForm;
  readonly id: Scalars['ID']['output'];
  readonly mayUpdate: Scalars['Boolean']['output'];
  readonly noProblem: Scalars['Boolean']['output'];
  readonly occasion: Maybe<Occasion>;
  readonly occurredOn: Scalars['Date']['output'];
  readonly onBehalf: Scalars['Boolean']['output'];
  readonly opinions: ReadonlyArray<Opinion>;
  readonly orderedDueOn: Maybe<Scalars['Date']['output']>;
  readonly organization: Organization;
  readonly organizationName: Scalars['String']['output'];
  readonly person: Maybe<Person>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: AccountHolder;
  readonly remarks: ReadonlyArray<Remark>;
  readonly reviewer: Person;
  readonly status: ReviewStatus;
  readonly subjectKind: SubjectKind;
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  readonly treatment: Maybe<Treatment>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type ReviewEvent =
  | 'DISCARD'
  | 'DISCLOSE'
  | 'RETURN'
  | 'SUBMIT'
  | 'VOID';

export type ReviewFigures = {
  readonly noProblem: Scalars['Int']['output'];
  readonly organizations: Scalars['Int']['output'];
  readonly persons: Scalars['Int']['output'];
  readonly reviewers: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
};

export type ReviewFilter = {
  readonly authorityClass?: InputMaybe<AuthorityClass>;
  readonly authorityRule?: InputMaybe<Scalars['String']['input']>;
  readonly cycleId?: InputMaybe<Scalars['ID']['input']>;
  readonly formCode?: InputMaybe<Scalars['String']['input']>;
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly noProblem?: InputMaybe<Scalars['Boolean']['input']>;
  readonly occasionId?: InputMaybe<Scalars['ID']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly recordedByMe?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reviewerId?: InputMaybe<Scalars['ID']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ReviewStatus>;
  readonly statuses?: InputMaybe<ReadonlyArray<ReviewStatus>>;
  readonly subjectKind?: InputMaybe<SubjectKind>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type ReviewForm = {
  readonly allowedEvents: ReadonlyArray<RevisionEvent>;
  readonly classes: ReadonlyArray<AuthorityClass>;
  readonly code: Scalars['String']['output'];
  readonly confidential: Scalars['Boolean']['output'];
  readonly frozen: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Text;
  readonly occasions: ReadonlyArray<OccasionKind>;
  readonly parts: ReadonlyArray<FormPart>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly retiredAt: Maybe<Scalars['DateTime']['output']>;
  readonly revision: Scalars['Int']['output'];
  readonly scheduled: Scalars['Boolean']['output'];
  readonly source: Scalars['String']['output'];
  readonly status: RevisionStatus;
  readonly subjects: ReadonlyArray<SubjectKind>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type ReviewFormFilter = {
  readonly all?: InputMaybe<Scalars['Boolean']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly retired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly subjectKind?: InputMaybe<SubjectKind>;
};

export type ReviewFormPage = {
  readonly items: ReadonlyArray<ReviewForm>;
  readonly total: Scalars['Int']['output'];
};

export type ReviewFormSort = {
  readonly field: ReviewFormSortField;
  readonly order: SortOrder;
};

export type ReviewFormSortField =
  | 'CODE'
  | 'REVISION';

export type ReviewInput = {
  readonly capacity?: InputMaybe<SubjectCapacity>;
  readonly criteriaSetId?: InputMaybe<Scalars['ID']['input']>;
  readonly cycleId: Scalars['ID']['input'];
  readonly formId: Scalars['ID']['input'];
  readonly noProblem?: Scalars['Boolean']['input'];
  readonly occasionId?: InputMaybe<Scalars['ID']['input']>;
  readonly occurredOn: Scalars['Date']['input'];
  readonly opinions: ReadonlyArray<DraftOpinionInput>;
  readonly orderedDueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly organizationId: Scalars['ID']['input'];
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly remarks: ReadonlyArray<RemarkInput>;
  readonly reviewerId: Scalars['ID']['input'];
  readonly treatmentId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReviewPage = {
  readonly items: ReadonlyArray<Review>;
  readonly total: Scalars['Int']['output'];
};

export type ReviewSort = {
  readonly field: ReviewSortField;
  readonly order: SortOrder;
};

export type ReviewSortField =
  | 'OCCURRED_ON'
  | 'RECORDED_AT';

export type ReviewStatus =
  | 'DISCARDED'
  | 'DISCLOSED'
  | 'DRAFTED'
  | 'SUBMITTED'
  | 'VOIDED';

export type ReviewerFigures = {
  readonly complete: Scalars['Int']['output'];
  readonly due: Scalars['Int']['output'];
  readonly ratio: Ratio;
  readonly reviewed: Scalars['Int']['output'];
};

export type ReviewerLoad = {
  readonly assigned: Scalars['Int']['output'];
  readonly hasAccount: Scalars['Boolean']['output'];
  readonly mayReview: Scalars['Int']['output'];
  readonly owed: Scalars['Int']['output'];
  readonly person: Person;
  readonly proposed: Scalars['Int']['output'];
};

export type ReviewerLoadPage = {
  readonly items: ReadonlyArray<ReviewerLoad>;
  readonly total: Scalars['Int']['output'];
};

export type ReviewerOption = {
  readonly appointment: Maybe<Appointment>;
  readonly capacity: Maybe<SubjectCapacity>;
  readonly criteriaSet: Maybe<CriteriaSet>;
  readonly organization: Organization;
  readonly person: Person;
  readonly rule: AuthorityRule;
};

export type ReviseCriteriaSetInput = {
  readonly announced?: InputMaybe<Scalars['Int']['input']>;
  readonly criteria: ReadonlyArray<CriterionInput>;
  readonly name: TextInput;
  readonly scale?: InputMaybe<ScaleInput>;
  readonly source: Scalars['String']['input'];
  readonly subjects: ReadonlyArray<CriteriaSubjectInput>;
};

export type RevisePostInput = {
  readonly capability: Capability;
  readonly name: TextInput;
  readonly source: Scalars['String']['input'];
};

export type ReviseReviewFormInput = {
  readonly classes: ReadonlyArray<AuthorityClass>;
  readonly confidential: Scalars['Boolean']['input'];
  readonly name: TextInput;
  readonly occasions: ReadonlyArray<OccasionKindInput>;
  readonly parts: ReadonlyArray<FormPartInput>;
  readonly scheduled: Scalars['Boolean']['input'];
  readonly source: Scalars['String']['input'];
  readonly subjects: ReadonlyArray<SubjectKind>;
};

export type ReviseTreatmentInput = {
  readonly act: TextInput;
  readonly applies: SubjectKind;
  readonly name: TextInput;
  readonly orders: Scalars['Boolean']['input'];
  readonly source: Scalars['String']['input'];
};

export type RevisionEvent =
  | 'REINSTATE'
  | 'RETIRE'
  | 'REVISE';

export type RevisionStatus =
  | 'OFFERED'
  | 'RETIRED'
  | 'SUPERSEDED';

export type RosterEntry = {
  readonly assignments: ReadonlyArray<Assignment>;
  readonly cycle: Cycle;
  readonly excludedReason: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly organization: Organization;
  readonly person: Maybe<Person>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly subjectKind: SubjectKind;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type RosterEntryFilter = {
  readonly assigned?: InputMaybe<Scalars['Boolean']['input']>;
  readonly assignedTo?: InputMaybe<Scalars['ID']['input']>;
  readonly assignedToMe?: InputMaybe<Scalars['Boolean']['input']>;
  readonly byMe?: InputMaybe<Scalars['Boolean']['input']>;
  readonly cycleId?: InputMaybe<Scalars['ID']['input']>;
  readonly excluded?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly reviewed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly subjectKind?: InputMaybe<SubjectKind>;
};

export type RosterEntryPage = {
  readonly items: ReadonlyArray<RosterEntry>;
  readonly total: Scalars['Int']['output'];
};

export type RosterEntrySort = {
  readonly field: RosterEntrySortField;
  readonly order: SortOrder;
};

export type RosterEntrySortField =
  | 'ORGANIZATION'
  | 'PERSON'
  | 'SUBJECT_KIND';

export type RosterRule =
  | 'AT_END'
  | 'AT_START'
  | 'EVER';

export type Round = {
  readonly acceptedAt: Maybe<Scalars['DateTime']['output']>;
  readonly acceptedBy: Maybe<AccountHolder>;
  readonly acceptedOn: Maybe<Scalars['Date']['output']>;
  readonly cause: Maybe<Scalars['String']['output']>;
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  readonly closedBy: Maybe<AccountHolder>;
  readonly confirmedAt: Maybe<Scalars['DateTime']['output']>;
  readonly deadlineKind: Maybe<DeadlineKind>;
  readonly derivation: Maybe<Derivation>;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly evaluation: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lookBackDueOn: Maybe<Scalars['Date']['output']>;
  readonly lookBacks: ReadonlyArray<LookBack>;
  readonly number: Scalars['Int']['output'];
  readonly ordered: Scalars['Boolean']['output'];
  readonly pausedOn: Maybe<Scalars['Date']['output']>;
  readonly proposedBy: Maybe<AccountHolder>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly repliedAt: Maybe<Scalars['DateTime']['output']>;
  readonly repliedBy: Maybe<AccountHolder>;
  readonly replyLines: ReadonlyArray<ReplyLine>;
  readonly status: RoundStatus;
};

export type RoundEvent =
  | 'ACCEPT'
  | 'APPROVE'
  | 'AT_ONCE'
  | 'CLOSE_OUT'
  | 'CONFIRM'
  | 'PROPOSE'
  | 'REOPEN'
  | 'REPLY'
  | 'RETURN';

export type RoundStatus =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'CONFIRMED'
  | 'IN_PROGRESS'
  | 'OPEN'
  | 'PROPOSED'
  | 'REOPENED'
  | 'REPLIED';

export type RuleFigures = {
  readonly attendances: Scalars['Int']['output'];
  readonly due: Maybe<Scalars['Int']['output']>;
  readonly organizationsReviewed: Scalars['Int']['output'];
  readonly personsReviewed: Scalars['Int']['output'];
  readonly ratio: Maybe<Ratio>;
  readonly reviewed: Maybe<Scalars['Int']['output']>;
  readonly reviewers: Scalars['Int']['output'];
  readonly reviews: Scalars['Int']['output'];
  readonly rule: AuthorityRule;
};

export type SavedView = {
  readonly id: Scalars['ID']['output'];
  readonly isMine: Scalars['Boolean']['output'];
  readonly list: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly organization: Maybe<Organization>;
  readonly query: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type SavedViewFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly list?: InputMaybe<Scalars['String']['input']>;
};

export type SavedViewPage = {
  readonly items: ReadonlyArray<SavedView>;
  readonly total: Scalars['Int']['output'];
};

export type SavedViewSort = {
  readonly field: SavedViewSortField;
  readonly order: SortOrder;
};

export type SavedViewSortField =
  | 'NAME'
  | 'RECORDED_AT';

export type Scale = {
  readonly code: Scalars['String']['output'];
  readonly grades: ReadonlyArray<Grade>;
  readonly name: Text;
};

export type ScaleInput = {
  readonly code: Scalars['String']['input'];
  readonly grades: ReadonlyArray<GradeInput>;
  readonly name: TextInput;
};

export type SchoolTerm = {
  readonly endsOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type SchoolTermFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type SchoolTermPage = {
  readonly items: ReadonlyArray<SchoolTerm>;
  readonly total: Scalars['Int']['output'];
};

export type SchoolTermSort = {
  readonly field: SchoolTermSortField;
  readonly order: SortOrder;
};

export type SchoolTermSortField =
  | 'NAME'
  | 'STARTS_ON';

export type Scope =
  | 'READ_RECORDS'
  | 'READ_STATISTICS'
  | 'WRITE';

export type Seat = {
  readonly appointments: ReadonlyArray<Appointment>;
  readonly body: Maybe<Body>;
  readonly ending: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly organization: Maybe<Organization>;
  readonly overlapping: Scalars['Boolean']['output'];
  readonly post: Post;
  readonly vacant: Scalars['Boolean']['output'];
};

export type SeatFilter = {
  readonly bodyId?: InputMaybe<Scalars['ID']['input']>;
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type SeatPage = {
  readonly items: ReadonlyArray<Seat>;
  readonly total: Scalars['Int']['output'];
};

export type SeatSort = {
  readonly field: SeatSortField;
  readonly order: SortOrder;
};

export type SeatSortField =
  | 'PLACE'
  | 'POST';

export type SettledWork = {
  readonly carried: Scalars['Boolean']['output'];
  readonly count: Scalars['Int']['output'];
  readonly kind: UnfinishedWork;
  readonly reason: Maybe<Scalars['String']['output']>;
};

export type SettledWorkInput = {
  readonly carried: Scalars['Boolean']['input'];
  readonly kind: UnfinishedWork;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type SortOrder =
  | 'ASC'
  | 'DESC';

export type StartCycleInput = {
  readonly acceptProposed?: Scalars['Boolean']['input'];
  readonly tellSubjects?: Scalars['Boolean']['input'];
};

export type Statistics = {
  readonly asOf: Scalars['DateTime']['output'];
  readonly atClosing: Maybe<ClosingFigures>;
  readonly byClass: ReadonlyArray<ClassFigures>;
  readonly byForm: ReadonlyArray<FormFigures>;
  readonly byRule: ReadonlyArray<RuleFigures>;
  readonly children: StatisticsPage;
  readonly cycle: Cycle;
  readonly entry: CycleEntry;
  readonly knownAt: Scalars['DateTime']['output'];
  readonly measures: MeasureFigures;
  readonly members: Coverage;
  readonly opinions: OpinionFigures;
  readonly organization: Organization;
  readonly organizationName: Scalars['String']['output'];
  readonly organizations: Coverage;
  readonly rectification: RectificationFigures;
  readonly reviewers: ReviewerFigures;
  readonly reviews: ReviewFigures;
};


export type StatisticsChildrenArgs = {
  page?: InputMaybe<PageInput>;
};

export type StatisticsPage = {
  readonly items: ReadonlyArray<Statistics>;
  readonly total: Scalars['Int']['output'];
};

export type SubjectCapacity =
  | 'LEADING_GROUP_MEMBER'
  | 'MEMBER'
  | 'SECRETARY';

export type SubjectKind =
  | 'ORGANIZATION'
  | 'PERSON';

export type SubjectToReview = {
  readonly given: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly organization: Organization;
  readonly person: Maybe<Person>;
  readonly review: Maybe<Review>;
  readonly subjectKind: SubjectKind;
};

export type SubjectToReviewFilter = {
  readonly given?: InputMaybe<Scalars['Boolean']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly subjectKind?: InputMaybe<SubjectKind>;
};

export type SubjectToReviewPage = {
  readonly given: Scalars['Int']['output'];
  readonly items: ReadonlyArray<SubjectToReview>;
  readonly rules: ReadonlyArray<AuthorityRule>;
  readonly total: Scalars['Int']['output'];
};

export type SuggestedMeasure = {
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly leader: Maybe<Person>;
  readonly measure: Maybe<Measure>;
  readonly owner: Maybe<Person>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type Text = {
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type TextInput = {
  readonly en: Scalars['String']['input'];
  readonly zh: Scalars['String']['input'];
};

export type Treatment = {
  readonly act: Text;
  readonly allowedEvents: ReadonlyArray<RevisionEvent>;
  readonly applies: SubjectKind;
  readonly code: Scalars['String']['output'];
  readonly frozen: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Text;
  readonly orders: Scalars['Boolean']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly retiredAt: Maybe<Scalars['DateTime']['output']>;
  readonly revision: Scalars['Int']['output'];
  readonly source: Scalars['String']['output'];
  readonly status: RevisionStatus;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type TreatmentFilter = {
  readonly all?: InputMaybe<Scalars['Boolean']['input']>;
  readonly applies?: InputMaybe<SubjectKind>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly retired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type TreatmentPage = {
  readonly items: ReadonlyArray<Treatment>;
  readonly total: Scalars['Int']['output'];
};

export type TreatmentSort = {
  readonly field: TreatmentSortField;
  readonly order: SortOrder;
};

export type TreatmentSortField =
  | 'CODE'
  | 'REVISION';

export type TrendPoint = {
  readonly cycle: Cycle;
  readonly members: Ratio;
  readonly organizations: Ratio;
  readonly rectification: Ratio;
};

export type UnfinishedCount = {
  readonly count: Scalars['Int']['output'];
  readonly kind: UnfinishedWork;
};

export type UnfinishedWork =
  | 'DRAFTS'
  | 'LOOK_BACKS'
  | 'OPINIONS'
  | 'RECTIFICATIONS'
  | 'UNREVIEWED';

export type Unit = {
  readonly id: Scalars['ID']['output'];
  readonly kind: UnitKind;
  readonly name: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadonlyArray<Action>;
};

export type UnitFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kind?: InputMaybe<UnitKind>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type UnitKind =
  | 'BUREAU_DEPARTMENT'
  | 'SCHOOL'
  | 'SUBORDINATE_UNIT';

export type UnitPage = {
  readonly items: ReadonlyArray<Unit>;
  readonly total: Scalars['Int']['output'];
};

export type UnitSort = {
  readonly field: UnitSortField;
  readonly order: SortOrder;
};

export type UnitSortField =
  | 'KIND'
  | 'NAME';

export type UpdateBodyInput = {
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly kind?: InputMaybe<BodyKind>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdateCycleInput = {
  readonly authority?: InputMaybe<AuthorityMatrixInput>;
  readonly criteria?: InputMaybe<ReadonlyArray<CycleCriteriaInput>>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly kind?: InputMaybe<CycleKind>;
  readonly lookBackMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly lookBackShare?: InputMaybe<Scalars['Int']['input']>;
  readonly memberCapacityRule?: InputMaybe<MemberCapacityRule>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly organizationDisclosure?: InputMaybe<DisclosureScope>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly personDisclosure?: InputMaybe<DisclosureScope>;
  readonly probationaryDue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly rosterOn?: InputMaybe<Scalars['Date']['input']>;
  readonly rosterRule?: InputMaybe<RosterRule>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly superiorCounts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateMeasureInput = {
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly leaderId?: InputMaybe<Scalars['ID']['input']>;
  readonly ongoing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly opinionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateOccasionInput = {
  readonly attendeeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly chairId?: InputMaybe<Scalars['ID']['input']>;
  readonly headcounts?: InputMaybe<ReadonlyArray<HeadcountInput>>;
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateOrganizationInput = {
  readonly correctsName?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly ordinal?: InputMaybe<Scalars['Int']['input']>;
  readonly renamedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdatePersonInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly politicalStatus?: InputMaybe<PoliticalStatus>;
};

export type UpdateSavedViewInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly query?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateSchoolTermInput = {
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type UpdateUnitInput = {
  readonly kind?: InputMaybe<UnitKind>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type Waiting = {
  readonly drafts: Scalars['Int']['output'];
  readonly dueToday: Scalars['Int']['output'];
  readonly helpToAnswer: Scalars['Int']['output'];
  readonly late: Scalars['Int']['output'];
  readonly lookBacksDue: Scalars['Int']['output'];
  readonly measuresToVerify: Scalars['Int']['output'];
  readonly notReviewed: Scalars['Int']['output'];
  readonly opinionsToAdopt: Scalars['Int']['output'];
  readonly plansToApprove: Scalars['Int']['output'];
  readonly refusalsToDecide: Scalars['Int']['output'];
  readonly repliesDue: Scalars['Int']['output'];
  readonly repliesToAccept: Scalars['Int']['output'];
  readonly toCloseOut: Scalars['Int']['output'];
};

export type WorkCount = {
  readonly count: Scalars['Int']['output'];
  readonly kind: WorkKind;
  readonly moves: Scalars['Boolean']['output'];
};

export type WorkFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<WorkKind>>;
  readonly moves?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WorkItem = {
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: WorkKind;
  readonly measure: Maybe<Measure>;
  readonly moves: Scalars['Boolean']['output'];
  readonly opinion: Maybe<Opinion>;
  readonly organization: Organization;
  readonly rectification: Maybe<Rectification>;
  readonly responsibility: Maybe<Responsibility>;
  readonly review: Maybe<Review>;
};

export type WorkKind =
  | 'AREA'
  | 'CONTACT_POINT'
  | 'MEASURE_LED'
  | 'MEASURE_OWNED'
  | 'OPINION_TO_DECIDE'
  | 'RECTIFICATION_TO_DECIDE'
  | 'REVIEW_ASSIGNED'
  | 'REVIEW_DRAFTED';

export type QueryArguments = {
  accessTokens: QueryAccessTokensArgs;
  account: QueryAccountArgs;
  accounts: QueryAccountsArgs;
  affiliation: QueryAffiliationArgs;
  affiliations: QueryAffiliationsArgs;
  appointment: QueryAppointmentArgs;
  appointments: QueryAppointmentsArgs;
  assignment: QueryAssignmentArgs;
  assignments: QueryAssignmentsArgs;
  auditEvents: QueryAuditEventsArgs;
  bodies: QueryBodiesArgs;
  body: QueryBodyArgs;
  calendarNotice: QueryCalendarNoticeArgs;
  calendarNotices: QueryCalendarNoticesArgs;
  calendarYear: QueryCalendarYearArgs;
  checkFindings: QueryCheckFindingsArgs;
  checks: QueryChecksArgs;
  comment: QueryCommentArgs;
  comments: QueryCommentsArgs;
  coveragePlan: QueryCoveragePlanArgs;
  criteriaSet: QueryCriteriaSetArgs;
  criteriaSets: QueryCriteriaSetsArgs;
  cycle: QueryCycleArgs;
  cycles: QueryCyclesArgs;
  handoverWarnings: QueryHandoverWarningsArgs;
  historyOfOrganization: QueryHistoryOfOrganizationArgs;
  historyOfPerson: QueryHistoryOfPersonArgs;
  import: QueryImportArgs;
  imports: QueryImportsArgs;
  ledger: QueryLedgerArgs;
  measure: QueryMeasureArgs;
  measures: QueryMeasuresArgs;
  membership: QueryMembershipArgs;
  memberships: QueryMembershipsArgs;
  mentionable: QueryMentionableArgs;
  notReviewed: QueryNotReviewedArgs;
  notifications: QueryNotificationsArgs;
  occasion: QueryOccasionArgs;
  occasions: QueryOccasionsArgs;
  openWork: QueryOpenWorkArgs;
  opinion: QueryOpinionArgs;
  opinions: QueryOpinionsArgs;
  organization: QueryOrganizationArgs;
  organizations: QueryOrganizationsArgs;
  people: QueryPeopleArgs;
  person: QueryPersonArgs;
  post: QueryPostArgs;
  posts: QueryPostsArgs;
  previewCalendarNotice: QueryPreviewCalendarNoticeArgs;
  previewDeadline: QueryPreviewDeadlineArgs;
  previewDissolution: QueryPreviewDissolutionArgs;
  rectification: QueryRectificationArgs;
  rectifications: QueryRectificationsArgs;
  responsibilities: QueryResponsibilitiesArgs;
  responsibility: QueryResponsibilityArgs;
  review: QueryReviewArgs;
  reviewForm: QueryReviewFormArgs;
  reviewForms: QueryReviewFormsArgs;
  reviewersFor: QueryReviewersForArgs;
  reviews: QueryReviewsArgs;
  rosterEntries: QueryRosterEntriesArgs;
  rosterEntry: QueryRosterEntryArgs;
  savedView: QuerySavedViewArgs;
  savedViews: QuerySavedViewsArgs;
  schoolTerm: QuerySchoolTermArgs;
  schoolTerms: QuerySchoolTermsArgs;
  seats: QuerySeatsArgs;
  statistics: QueryStatisticsArgs;
  subjectsToReview: QuerySubjectsToReviewArgs;
  successorsOf: QuerySuccessorsOfArgs;
  treatment: QueryTreatmentArgs;
  treatments: QueryTreatmentsArgs;
  trend: QueryTrendArgs;
  unfinishedWork: QueryUnfinishedWorkArgs;
  unit: QueryUnitArgs;
  units: QueryUnitsArgs;
  waiting: QueryWaitingArgs;
};

export const queryArguments = {
  accessTokens: 'page: PageInput',
  account: 'id: ID!',
  accounts: 'filter: AccountFilter, page: PageInput, sort: AccountSort',
  affiliation: 'id: ID!',
  affiliations: 'filter: AffiliationFilter, page: PageInput, sort: AffiliationSort',
  appointment: 'id: ID!',
  appointments: 'filter: AppointmentFilter, page: PageInput, sort: AppointmentSort',
  assignment: 'id: ID!',
  assignments: 'filter: AssignmentFilter, page: PageInput, sort: AssignmentSort',
  auditEvents: 'filter: AuditEventFilter, page: PageInput, sort: AuditEventSort',
  bodies: 'filter: BodyFilter, page: PageInput, sort: BodySort',
  body: 'id: ID!',
  calendarNotice: 'id: ID!',
  calendarNotices: 'filter: CalendarNoticeFilter, page: PageInput, sort: CalendarNoticeSort',
  calendarYear: 'year: Int!',
  checkFindings: 'cycleId: ID!, kind: CheckKind!, organizationId: ID, page: PageInput',
  checks: 'cycleId: ID!, organizationId: ID',
  comment: 'id: ID!',
  comments: 'filter: CommentFilter, page: PageInput, sort: CommentSort',
  coveragePlan: 'cycleId: ID!, organizationId: ID',
  criteriaSet: 'id: ID!',
  criteriaSets: 'filter: CriteriaSetFilter, page: PageInput, sort: CriteriaSetSort',
  cycle: 'id: ID!',
  cycles: 'filter: CycleFilter, page: PageInput, sort: CycleSort',
  handoverWarnings: 'organizationId: ID, page: PageInput',
  historyOfOrganization: 'filter: HistoryFilter, organizationId: ID!, page: PageInput',
  historyOfPerson: 'filter: HistoryFilter, page: PageInput, personId: ID!',
  import: 'id: ID!',
  imports: 'filter: ImportFilter, page: PageInput, sort: ImportSort',
  ledger: 'filter: LedgerFilter!, page: PageInput, sort: LedgerSort',
  measure: 'id: ID!',
  measures: 'filter: MeasureFilter, page: PageInput, sort: MeasureSort',
  membership: 'id: ID!',
  memberships: 'filter: MembershipFilter, page: PageInput, sort: MembershipSort',
  mentionable: 'opinionId: ID, page: PageInput, rectificationId: ID, search: String',
  notReviewed: 'cycleId: ID!, filter: RosterEntryFilter, organizationId: ID, page: PageInput, sort: RosterEntrySort',
  notifications: 'filter: NotificationFilter, page: PageInput, sort: NotificationSort',
  occasion: 'id: ID!',
  occasions: 'filter: OccasionFilter, page: PageInput, sort: OccasionSort',
  openWork: 'filter: WorkFilter, page: PageInput, personId: ID!',
  opinion: 'id: ID!',
  opinions: 'filter: OpinionFilter, page: PageInput, sort: OpinionSort',
  organization: 'id: ID!',
  organizations: 'filter: OrganizationFilter, page: PageInput, sort: OrganizationSort',
  people: 'filter: PersonFilter, page: PageInput, sort: PersonSort',
  person: 'id: ID!',
  post: 'id: ID!',
  posts: 'filter: PostFilter, page: PageInput, sort: PostSort',
  previewCalendarNotice: 'input: CalendarNoticeInput!',
  previewDeadline: 'from: Date, rule: DeadlineRuleInput!',
  previewDissolution: 'id: ID!, on: Date!',
  rectification: 'id: ID!',
  rectifications: 'filter: RectificationFilter, page: PageInput, sort: RectificationSort',
  responsibilities: 'filter: ResponsibilityFilter, page: PageInput, sort: ResponsibilitySort',
  responsibility: 'id: ID!',
  review: 'id: ID!',
  reviewForm: 'id: ID!',
  reviewForms: 'filter: ReviewFormFilter, page: PageInput, sort: ReviewFormSort',
  reviewersFor: 'cycleId: ID!, organizationId: ID!, personId: ID',
  reviews: 'filter: ReviewFilter, page: PageInput, sort: ReviewSort',
  rosterEntries: 'filter: RosterEntryFilter, page: PageInput, sort: RosterEntrySort',
  rosterEntry: 'id: ID!',
  savedView: 'id: ID!',
  savedViews: 'filter: SavedViewFilter, page: PageInput, sort: SavedViewSort',
  schoolTerm: 'id: ID!',
  schoolTerms: 'filter: SchoolTermFilter, page: PageInput, sort: SchoolTermSort',
  seats: 'filter: SeatFilter, page: PageInput, sort: SeatSort',
  statistics: 'asOf: DateTime, cycleId: ID!, knownAt: DateTime, organizationId: ID',
  subjectsToReview: 'cycleId: ID!, filter: SubjectToReviewFilter, occasionId: ID, page: PageInput, reviewerId: ID',
  successorsOf: 'personId: ID!',
  treatment: 'id: ID!',
  treatments: 'filter: TreatmentFilter, page: PageInput, sort: TreatmentSort',
  trend: 'cycleId: ID!, organizationId: ID',
  unfinishedWork: 'cycleId: ID!',
  unit: 'id: ID!',
  units: 'filter: UnitFilter, page: PageInput, sort: UnitSort',
  waiting: 'cycleId: ID!, organizationId: ID',
} as const satisfies Record<keyof QueryArguments, string>;

export type MutationArguments = {
  acceptInvitation: MutationAcceptInvitationArgs;
  acceptProposedAssignments: MutationAcceptProposedAssignmentsArgs;
  acceptRectification: MutationAcceptRectificationArgs;
  acceptRefusal: MutationAcceptRefusalArgs;
  addAttendees: MutationAddAttendeesArgs;
  admitMember: MutationAdmitMemberArgs;
  adoptOpinion: MutationAdoptOpinionArgs;
  answerOpinion: MutationAnswerOpinionArgs;
  approveRectification: MutationApproveRectificationArgs;
  assignReviewer: MutationAssignReviewerArgs;
  cancelMeasure: MutationCancelMeasureArgs;
  changeDeadline: MutationChangeDeadlineArgs;
  changePassword: MutationChangePasswordArgs;
  checkMeasure: MutationCheckMeasureArgs;
  closeCycle: MutationCloseCycleArgs;
  closeOutRectification: MutationCloseOutRectificationArgs;
  completeMeasure: MutationCompleteMeasureArgs;
  confirmAccount: MutationConfirmAccountArgs;
  confirmImport: MutationConfirmImportArgs;
  confirmMember: MutationConfirmMemberArgs;
  confirmRectification: MutationConfirmRectificationArgs;
  copyCycle: MutationCopyCycleArgs;
  createAccessToken: MutationCreateAccessTokenArgs;
  createAffiliation: MutationCreateAffiliationArgs;
  createAppointment: MutationCreateAppointmentArgs;
  createBody: MutationCreateBodyArgs;
  createComment: MutationCreateCommentArgs;
  createCriteriaSet: MutationCreateCriteriaSetArgs;
  createCycle: MutationCreateCycleArgs;
  createMeasure: MutationCreateMeasureArgs;
  createMembership: MutationCreateMembershipArgs;
  createOccasion: MutationCreateOccasionArgs;
  createOrganization: MutationCreateOrganizationArgs;
  createPerson: MutationCreatePersonArgs;
  createPost: MutationCreatePostArgs;
  createResponsibility: MutationCreateResponsibilityArgs;
  createReview: MutationCreateReviewArgs;
  createReviewForm: MutationCreateReviewFormArgs;
  createSavedView: MutationCreateSavedViewArgs;
  createSchoolTerm: MutationCreateSchoolTermArgs;
  createTreatment: MutationCreateTreatmentArgs;
  createUnit: MutationCreateUnitArgs;
  deleteOccasion: MutationDeleteOccasionArgs;
  deleteSavedView: MutationDeleteSavedViewArgs;
  detachOpinion: MutationDetachOpinionArgs;
  disableAccount: MutationDisableAccountArgs;
  discardImport: MutationDiscardImportArgs;
  discardReview: MutationDiscardReviewArgs;
  discloseReview: MutationDiscloseReviewArgs;
  dissolveOrganization: MutationDissolveOrganizationArgs;
  drawUpRoster: MutationDrawUpRosterArgs;
  enableAccount: MutationEnableAccountArgs;
  endAffiliation: MutationEndAffiliationArgs;
  endAppointment: MutationEndAppointmentArgs;
  endMembership: MutationEndMembershipArgs;
  endResponsibility: MutationEndResponsibilityArgs;
  excludeFromRoster: MutationExcludeFromRosterArgs;
  handOver: MutationHandOverArgs;
  includeInRoster: MutationIncludeInRosterArgs;
  inviteAccount: MutationInviteAccountArgs;
  loadCalendarNotice: MutationLoadCalendarNoticeArgs;
  mergeOpinion: MutationMergeOpinionArgs;
  moveOrganization: MutationMoveOrganizationArgs;
  pauseDeadline: MutationPauseDeadlineArgs;
  proposeRectification: MutationProposeRectificationArgs;
  readAllNotifications: MutationReadAllNotificationsArgs;
  readNotification: MutationReadNotificationArgs;
  reassign: MutationReassignArgs;
  rectifyAtOnce: MutationRectifyAtOnceArgs;
  refuseOpinion: MutationRefuseOpinionArgs;
  reinstateCriteriaSet: MutationReinstateCriteriaSetArgs;
  reinstatePost: MutationReinstatePostArgs;
  reinstateReviewForm: MutationReinstateReviewFormArgs;
  reinstateTreatment: MutationReinstateTreatmentArgs;
  rejectMeasure: MutationRejectMeasureArgs;
  rejectRefusal: MutationRejectRefusalArgs;
  removeAttendees: MutationRemoveAttendeesArgs;
  reopenCycle: MutationReopenCycleArgs;
  reopenRectification: MutationReopenRectificationArgs;
  replyRectification: MutationReplyRectificationArgs;
  resetAccount: MutationResetAccountArgs;
  resumeDeadline: MutationResumeDeadlineArgs;
  retireCriteriaSet: MutationRetireCriteriaSetArgs;
  retirePost: MutationRetirePostArgs;
  retireReviewForm: MutationRetireReviewFormArgs;
  retireTreatment: MutationRetireTreatmentArgs;
  returnPlan: MutationReturnPlanArgs;
  returnReply: MutationReturnReplyArgs;
  returnReview: MutationReturnReviewArgs;
  reviseCriteriaSet: MutationReviseCriteriaSetArgs;
  revisePost: MutationRevisePostArgs;
  reviseReviewForm: MutationReviseReviewFormArgs;
  reviseTreatment: MutationReviseTreatmentArgs;
  revokeAccessToken: MutationRevokeAccessTokenArgs;
  signIn: MutationSignInArgs;
  startCycle: MutationStartCycleArgs;
  startMeasure: MutationStartMeasureArgs;
  submitReview: MutationSubmitReviewArgs;
  transferMember: MutationTransferMemberArgs;
  unassign: MutationUnassignArgs;
  undoImport: MutationUndoImportArgs;
  updateBody: MutationUpdateBodyArgs;
  updateComment: MutationUpdateCommentArgs;
  updateCycle: MutationUpdateCycleArgs;
  updateMeasure: MutationUpdateMeasureArgs;
  updateOccasion: MutationUpdateOccasionArgs;
  updateOrganization: MutationUpdateOrganizationArgs;
  updatePerson: MutationUpdatePersonArgs;
  updateReview: MutationUpdateReviewArgs;
  updateSavedView: MutationUpdateSavedViewArgs;
  updateSchoolTerm: MutationUpdateSchoolTermArgs;
  updateUnit: MutationUpdateUnitArgs;
  verifyMeasure: MutationVerifyMeasureArgs;
  voidReview: MutationVoidReviewArgs;
  withdrawComment: MutationWithdrawCommentArgs;
  withdrawOpinion: MutationWithdrawOpinionArgs;
};

export const mutationArguments = {
  acceptInvitation: 'code: String!, password: String!',
  acceptProposedAssignments: 'id: ID!, idempotencyKey: String, organizationId: ID, version: Int!',
  acceptRectification: 'evaluation: String!, id: ID!, idempotencyKey: String, occurredOn: Date, verifies: [ID!], version: Int!',
  acceptRefusal: 'id: ID!, idempotencyKey: String, version: Int!',
  addAttendees: 'id: ID!, idempotencyKey: String, organizationId: ID, personIds: [ID!], version: Int!',
  admitMember: 'idempotencyKey: String, on: Date!, organizationId: ID!, personId: ID!',
  adoptOpinion: 'asSuggested: Boolean!, id: ID!, idempotencyKey: String, measure: MeasureInput, rectificationId: ID, version: Int!',
  answerOpinion: 'answer: String!, id: ID!, idempotencyKey: String, version: Int!',
  approveRectification: 'id: ID!, idempotencyKey: String, occurredOn: Date, version: Int!',
  assignReviewer: 'idempotencyKey: String, input: AssignReviewerInput!',
  cancelMeasure: 'id: ID!, idempotencyKey: String, reason: String!, version: Int!',
  changeDeadline: 'dueOn: Date, id: ID!, idempotencyKey: String, reason: String!, rule: DeadlineRuleInput, version: Int!',
  changePassword: 'password: String!, present: String!',
  checkMeasure: 'checkedOn: Date, finding: String!, id: ID!, idempotencyKey: String, kept: Boolean!, version: Int!',
  closeCycle: 'id: ID!, idempotencyKey: String, input: CloseCycleInput!, version: Int!',
  closeOutRectification: 'id: ID!, idempotencyKey: String, occurredOn: Date, version: Int!',
  completeMeasure: 'evidence: String, id: ID!, idempotencyKey: String, occurredOn: Date, version: Int!',
  confirmAccount: 'id: ID!, idempotencyKey: String, version: Int!',
  confirmImport: 'id: ID!, idempotencyKey: String, version: Int!',
  confirmMember: 'idempotencyKey: String, on: Date!, personId: ID!',
  confirmRectification: 'finding: String!, id: ID!, idempotencyKey: String, lookedOn: Date, version: Int!',
  copyCycle: 'id: ID!, idempotencyKey: String, input: CopyCycleInput!',
  createAccessToken: 'expiresOn: Date, name: String!, scopes: [Scope!]!',
  createAffiliation: 'idempotencyKey: String, input: CreateAffiliationInput!',
  createAppointment: 'idempotencyKey: String, input: CreateAppointmentInput!',
  createBody: 'idempotencyKey: String, input: CreateBodyInput!',
  createComment: 'idempotencyKey: String, input: CreateCommentInput!',
  createCriteriaSet: 'idempotencyKey: String, input: CreateCriteriaSetInput!',
  createCycle: 'idempotencyKey: String, input: CreateCycleInput!',
  createMeasure: 'idempotencyKey: String, input: CreateMeasureInput!',
  createMembership: 'idempotencyKey: String, input: CreateMembershipInput!',
  createOccasion: 'idempotencyKey: String, input: CreateOccasionInput!',
  createOrganization: 'idempotencyKey: String, input: CreateOrganizationInput!',
  createPerson: 'idempotencyKey: String, input: CreatePersonInput!',
  createPost: 'idempotencyKey: String, input: CreatePostInput!',
  createResponsibility: 'idempotencyKey: String, input: CreateResponsibilityInput!',
  createReview: 'idempotencyKey: String, input: ReviewInput!',
  createReviewForm: 'idempotencyKey: String, input: CreateReviewFormInput!',
  createSavedView: 'idempotencyKey: String, input: CreateSavedViewInput!',
  createSchoolTerm: 'idempotencyKey: String, input: CreateSchoolTermInput!',
  createTreatment: 'idempotencyKey: String, input: CreateTreatmentInput!',
  createUnit: 'idempotencyKey: String, input: CreateUnitInput!',
  deleteOccasion: 'id: ID!, idempotencyKey: String, version: Int!',
  deleteSavedView: 'id: ID!, idempotencyKey: String, version: Int!',
  detachOpinion: 'id: ID!, idempotencyKey: String, reason: String, version: Int!',
  disableAccount: 'id: ID!, idempotencyKey: String, version: Int!',
  discardImport: 'id: ID!, idempotencyKey: String, version: Int!',
  discardReview: 'id: ID!, idempotencyKey: String, version: Int!',
  discloseReview: 'id: ID!, idempotencyKey: String, version: Int!',
  dissolveOrganization: 'endMemberships: Boolean, id: ID!, idempotencyKey: String, membersTo: ID, on: Date!, version: Int!',
  drawUpRoster: 'id: ID!, idempotencyKey: String, version: Int!',
  enableAccount: 'id: ID!, idempotencyKey: String, version: Int!',
  endAffiliation: 'id: ID!, idempotencyKey: String, on: Date!, version: Int!',
  endAppointment: 'id: ID!, idempotencyKey: String, on: Date!, version: Int!',
  endMembership: 'id: ID!, idempotencyKey: String, on: Date!, version: Int!',
  endResponsibility: 'id: ID!, idempotencyKey: String, on: Date!, version: Int!',
  excludeFromRoster: 'id: ID!, idempotencyKey: String, reason: String!, version: Int!',
  handOver: 'fromPersonId: ID!, idempotencyKey: String, leaveOut: [ID!], on: Date!, only: [ID!], toPersonId: ID!',
  includeInRoster: 'id: ID!, idempotencyKey: String, version: Int!',
  inviteAccount: 'idempotencyKey: String, input: InviteAccountInput!',
  loadCalendarNotice: 'idempotencyKey: String, input: CalendarNoticeInput!',
  mergeOpinion: 'id: ID!, idempotencyKey: String, intoId: ID!, version: Int!',
  moveOrganization: 'id: ID!, idempotencyKey: String, on: Date!, parentId: ID!, version: Int!',
  pauseDeadline: 'id: ID!, idempotencyKey: String, reason: String!, version: Int!',
  proposeRectification: 'cause: String, deadlineKind: DeadlineKind!, dueOn: Date, id: ID!, idempotencyKey: String, occurredOn: Date, rule: DeadlineRuleInput, version: Int!',
  readAllNotifications: 'idempotencyKey: String, until: DateTime!',
  readNotification: 'id: ID!, idempotencyKey: String',
  reassign: 'id: ID!, idempotencyKey: String, personId: ID!, version: Int!',
  rectifyAtOnce: 'completes: [ID!], id: ID!, idempotencyKey: String, lines: [AtOnceLineInput!]!, occurredOn: Date, version: Int!',
  refuseOpinion: 'id: ID!, idempotencyKey: String, reason: String!, version: Int!',
  reinstateCriteriaSet: 'id: ID!, idempotencyKey: String, version: Int!',
  reinstatePost: 'id: ID!, idempotencyKey: String, version: Int!',
  reinstateReviewForm: 'id: ID!, idempotencyKey: String, version: Int!',
  reinstateTreatment: 'id: ID!, idempotencyKey: String, version: Int!',
  rejectMeasure: 'id: ID!, idempotencyKey: String, reason: String!, version: Int!',
  rejectRefusal: 'id: ID!, idempotencyKey: String, reason: String, version: Int!',
  removeAttendees: 'id: ID!, idempotencyKey: String, personIds: [ID!]!, version: Int!',
  reopenCycle: 'id: ID!, idempotencyKey: String, reason: String!, version: Int!',
  reopenRectification: 'id: ID!, idempotencyKey: String, lookedOn: Date, reason: String!, version: Int!',
  replyRectification: 'id: ID!, idempotencyKey: String, lines: [ReplyLineInput!]!, occurredOn: Date, version: Int!',
  resetAccount: 'id: ID!, idempotencyKey: String, version: Int!',
  resumeDeadline: 'id: ID!, idempotencyKey: String, version: Int!',
  retireCriteriaSet: 'id: ID!, idempotencyKey: String, version: Int!',
  retirePost: 'id: ID!, idempotencyKey: String, version: Int!',
  retireReviewForm: 'id: ID!, idempotencyKey: String, version: Int!',
  retireTreatment: 'id: ID!, idempotencyKey: String, version: Int!',
  returnPlan: 'id: ID!, idempotencyKey: String, reason: String!, version: Int!',
  returnReply: 'id: ID!, idempotencyKey: String, reason: String!, version: Int!',
  returnReview: 'id: ID!, idempotencyKey: String, reason: String!, version: Int!',
  reviseCriteriaSet: 'id: ID!, idempotencyKey: String, input: ReviseCriteriaSetInput!, version: Int!',
  revisePost: 'id: ID!, idempotencyKey: String, input: RevisePostInput!, version: Int!',
  reviseReviewForm: 'id: ID!, idempotencyKey: String, input: ReviseReviewFormInput!, version: Int!',
  reviseTreatment: 'id: ID!, idempotencyKey: String, input: ReviseTreatmentInput!, version: Int!',
  revokeAccessToken: 'id: ID!, idempotencyKey: String',
  signIn: 'password: String!, username: String!',
  startCycle: 'id: ID!, idempotencyKey: String, input: StartCycleInput, version: Int!',
  startMeasure: 'id: ID!, idempotencyKey: String, version: Int!',
  submitReview: 'id: ID!, idempotencyKey: String, version: Int!',
  transferMember: 'idempotencyKey: String, on: Date!, organizationId: ID!, personId: ID!',
  unassign: 'id: ID!, idempotencyKey: String, version: Int!',
  undoImport: 'id: ID!, idempotencyKey: String, version: Int!',
  updateBody: 'id: ID!, idempotencyKey: String, input: UpdateBodyInput!, version: Int!',
  updateComment: 'id: ID!, idempotencyKey: String, input: CommentTextInput!, version: Int!',
  updateCycle: 'id: ID!, idempotencyKey: String, input: UpdateCycleInput!, version: Int!',
  updateMeasure: 'id: ID!, idempotencyKey: String, input: UpdateMeasureInput!, version: Int!',
  updateOccasion: 'id: ID!, idempotencyKey: String, input: UpdateOccasionInput!, version: Int!',
  updateOrganization: 'id: ID!, idempotencyKey: String, input: UpdateOrganizationInput!, version: Int!',
  updatePerson: 'id: ID!, idempotencyKey: String, input: UpdatePersonInput!, version: Int!',
  updateReview: 'id: ID!, idempotencyKey: String, input: ReviewInput!, version: Int!',
  updateSavedView: 'id: ID!, idempotencyKey: String, input: UpdateSavedViewInput!, version: Int!',
  updateSchoolTerm: 'id: ID!, idempotencyKey: String, input: UpdateSchoolTermInput!, version: Int!',
  updateUnit: 'id: ID!, idempotencyKey: String, input: UpdateUnitInput!, version: Int!',
  verifyMeasure: 'id: ID!, idempotencyKey: String, occurredOn: Date, version: Int!',
  voidReview: 'id: ID!, idempotencyKey: String, reason: String!, version: Int!',
  withdrawComment: 'id: ID!, idempotencyKey: String, version: Int!',
  withdrawOpinion: 'id: ID!, idempotencyKey: String, reason: String, version: Int!',
} as const satisfies Record<keyof MutationArguments, string>;