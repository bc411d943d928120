// Printed from operations/ and apps/api/schema.graphql by `npm run schema`; not written by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from './document.ts';
/** In what standing a review is given. */
export type AuthorityClass =
  /** Invited delegates review (邀请代表点评). */
  | 'DELEGATE'
  /** A leader reviews, by post or duty (领导点评). */
  | 'LEADER'
  /** Representatives of the masses review (群众点评). */
  | 'MASS'
  /** Equals review each other (相互点评). */
  | 'PEER'
  /** Somebody criticises themself (自我批评). */
  | 'SELF'
  /** From below: a member reviews the own branch, a branch the level above. */
  | 'SUBORDINATE'
  /** An upper level outside the tree reviews, such as the county office. */
  | 'SUPERIOR';

/** How the acts of a cycle are dated. */
export type CycleEntry =
  /** Entered from records (补录): a past year, a summary or another system; acts have the day that is stated for them. */
  | 'FROM_RECORDS'
  /** Entered as it happens: acts are dated by the server. */
  | 'LIVE';

/** What to look for in a list: Cycle. All conditions that are given must hold; null asks nothing. */
export type CycleFilter = {
  /** Only these; ids that are unknown or out of reach are passed over. */
  ids?: Array<string> | null | undefined;
  /** Only those with this kind. */
  kind?: CycleKind | null | undefined;
  /** Those that this day lies in. */
  on?: string | null | undefined;
  /** Planned by this organisation or one below it. */
  organizationId?: string | null | undefined;
  /** A part of the name. */
  search?: string | null | undefined;
};

/** How long a cycle is. */
export type CycleKind =
  /** Any other period. */
  | 'AD_HOC'
  /** Half a year. */
  | 'HALF_YEAR'
  /** A quarter; its reviews fall at its end or the start of the next. */
  | 'QUARTER'
  /** A year. */
  | 'YEAR';

/** How far a cycle has come. */
export type CycleStatus =
  /** Closed: its figures are kept, and nothing of it is written unless it is reopened. */
  | 'CLOSED'
  /** Being planned: reviews of it are drafts only. */
  | 'PREPARATION'
  /** Under way: reviews are handed in. */
  | 'STARTED';

/** What to look for in a list: Ledger. All conditions that are given must hold; null asks nothing. */
export type LedgerFilter = {
  /** Only those with this authority rule. */
  authorityRule?: string | null | undefined;
  /** Only those of this cycle. */
  cycleId: string;
  /** On or after this day. */
  from?: string | null | undefined;
  /** In the tree of this organisation. */
  organizationId?: string | null | undefined;
  /** A part of the reviewer’s or the subject’s name, pinyin or initials. */
  search?: string | null | undefined;
  /** Only those with this subject kind. */
  subjectKind?: SubjectKind | null | undefined;
  /** On or before this day. */
  to?: string | null | undefined;
};

/** How to sort a list: Ledger. */
export type LedgerSort = {
  /** By which field. */
  field: LedgerSortField;
  /** Rising or falling. */
  order: SortOrder;
};

/** What a list may be sorted by: Ledger. Rows without a value come last. */
export type LedgerSortField =
  | 'OCCURRED_ON'
  | 'RECORDED_AT';

/** Which reviews count for the coverage of members. */
export type MemberCapacityRule =
  /** A review of the person in any capacity counts. */
  | 'ANY_CAPACITY'
  /** Only a review as a member counts. */
  | 'AS_MEMBER_ONLY';

/** Where an opinion stands; it ends only as landed, refused, merged, answered, noted or withdrawn. */
export type OpinionStatus =
  /** The request for help is answered. */
  | 'ANSWERED'
  /** Help is asked for. */
  | 'ASKED'
  /** Adopted, and being put right. */
  | 'IN_RECTIFICATION'
  /** Put right, accepted and closed out. */
  | 'LANDED'
  /** Part of another opinion. */
  | 'MERGED'
  /** Nothing is to be done: praise, or pointed out on the spot. */
  | 'NOTED'
  /** Waits for the answer of its subject. */
  | 'RAISED'
  /** The subject refuses it with a reason; the reviewer decides. */
  | 'REFUSAL_PROPOSED'
  /** The reviewer accepted the refusal. */
  | 'REFUSED'
  /** Taken back by the reviewer. */
  | 'WITHDRAWN';

/** Which page of a list; the first of 25 unless told. Over 100 is refused (PAGE_TOO_LARGE). */
export type PageInput = {
  /** From 1. */
  number?: number;
  /** Rows of a page, 1 to 100. */
  size?: number;
};

/** What to look for in a list: Roster entry. All conditions that are given must hold; null asks nothing. */
export type RosterEntryFilter = {
  /** With somebody assigned, or with nobody. */
  assigned?: boolean | null | undefined;
  /** To be reviewed by this person. */
  assignedTo?: string | null | undefined;
  /** To be reviewed by the viewer. */
  assignedToMe?: boolean | null | undefined;
  /** Whom the viewer still owes a review, by the authority of the cycle, which is named, too. */
  byMe?: boolean | null | undefined;
  /** Only those of this cycle. */
  cycleId?: string | null | undefined;
  /** Those left out, or those due. */
  excluded?: boolean | null | undefined;
  /** Only these; ids that are unknown or out of reach are passed over. */
  ids?: Array<string> | null | undefined;
  /** In the tree of this organisation. */
  organizationId?: string | null | undefined;
  /** With a leader’s review that counts by the cycle’s rule, or without. */
  reviewed?: boolean | null | undefined;
  /** A part of the name, pinyin, initials or number; of an organisation, of its name. */
  search?: string | null | undefined;
  /** Only those with this subject kind. */
  subjectKind?: SubjectKind | null | undefined;
};

/** Who is due in a cycle: the members of which day. */
export type RosterRule =
  /** Members on the last day of the cycle. */
  | 'AT_END'
  /** Members on the first day of the cycle. */
  | 'AT_START'
  /** Members at any time in the cycle. */
  | 'EVER';

/** Rising or falling. */
export type SortOrder =
  /** Rising: 1 before 2, earlier before later. */
  | 'ASC'
  /** Falling. */
  | 'DESC';

/** What is reviewed. An organisation and its secretary are two subjects. */
export type SubjectKind =
  /** An organisation as a whole. */
  | 'ORGANIZATION'
  /** A person in a capacity. */
  | 'PERSON';

export type CyclesQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: CycleFilter | null | undefined;
}>;


export type CyclesQuery = { cycles: { total: number, items: Array<{ id: string, name: string, kind: CycleKind, entry: CycleEntry, status: CycleStatus, startsOn: string, endsOn: string, isPresent: boolean, organization: { id: string, name: string } }> } };

export type PlaceFragment = { asOf: string, knownAt: string, entry: CycleEntry, cycle: { id: string, name: string }, organization: { id: string, name: string } };

export type FiguresFragment = { asOf: string, knownAt: string, entry: CycleEntry, organizations: { due: number, reviewed: number, notReviewed: number, ratio: { numerator: number, denominator: number, percent: number | null }, base: { rosterRule: RosterRule, probationaryDue: boolean | null, memberCapacityRule: MemberCapacityRule | null, classes: Array<AuthorityClass>, on: string, count: number, excluded: number } }, members: { due: number, reviewed: number, notReviewed: number, ratio: { numerator: number, denominator: number, percent: number | null }, base: { rosterRule: RosterRule, probationaryDue: boolean | null, memberCapacityRule: MemberCapacityRule | null, classes: Array<AuthorityClass>, on: string, count: number, excluded: number } }, reviews: { total: number, reviewers: number, organizations: number, persons: number, noProblem: number }, opinions: { total: number, problems: number, suggestions: number, pointedOut: number, praise: number, help: number, byStatus: Array<{ status: OpinionStatus, count: number }> }, measures: { total: number, planned: number, inProgress: number, done: number, verified: number, cancelled: number, ongoing: { total: number, planned: number, inProgress: number, done: number, verified: number, cancelled: number }, once: { total: number, planned: number, inProgress: number, done: number, verified: number, cancelled: number } }, rectification: { cases: { total: number, undated: number, ahead: number, due: number, putRight: number, late: number, dueToday: number, atOnce: number, enteredLate: number, closed: number, confirmed: number, rebounded: number, putRightOfAll: { numerator: number, denominator: number, percent: number | null }, putRightOfDue: { numerator: number, denominator: number, percent: number | null }, onTime: { numerator: number, denominator: number, percent: number | null } }, opinions: { total: number, undated: number, ahead: number, due: number, putRight: number, late: number, dueToday: number, atOnce: number, enteredLate: number, closed: number, confirmed: number, rebounded: number, putRightOfAll: { numerator: number, denominator: number, percent: number | null }, putRightOfDue: { numerator: number, denominator: number, percent: number | null }, onTime: { numerator: number, denominator: number, percent: number | null } } }, cycle: { id: string, name: string }, organization: { id: string, name: string } };

export type CoverageFiguresFragment = { due: number, reviewed: number, notReviewed: number, ratio: { numerator: number, denominator: number, percent: number | null }, base: { rosterRule: RosterRule, probationaryDue: boolean | null, memberCapacityRule: MemberCapacityRule | null, classes: Array<AuthorityClass>, on: string, count: number, excluded: number } };

export type MeasurePartsFragment = { total: number, planned: number, inProgress: number, done: number, verified: number, cancelled: number };

export type RectificationFiguresFragment = { cases: { total: number, undated: number, ahead: number, due: number, putRight: number, late: number, dueToday: number, atOnce: number, enteredLate: number, closed: number, confirmed: number, rebounded: number, putRightOfAll: { numerator: number, denominator: number, percent: number | null }, putRightOfDue: { numerator: number, denominator: number, percent: number | null }, onTime: { numerator: number, denominator: number, percent: number | null } }, opinions: { total: number, undated: number, ahead: number, due: number, putRight: number, late: number, dueToday: number, atOnce: number, enteredLate: number, closed: number, confirmed: number, rebounded: number, putRightOfAll: { numerator: number, denominator: number, percent: number | null }, putRightOfDue: { numerator: number, denominator: number, percent: number | null }, onTime: { numerator: number, denominator: number, percent: number | null } } };

export type RectificationCountsFragment = { total: number, undated: number, ahead: number, due: number, putRight: number, late: number, dueToday: number, atOnce: number, enteredLate: number, closed: number, confirmed: number, rebounded: number, putRightOfAll: { numerator: number, denominator: number, percent: number | null }, putRightOfDue: { numerator: number, denominator: number, percent: number | null }, onTime: { numerator: number, denominator: number, percent: number | null } };

export type FiguresInListFragment = { asOf: string, knownAt: string, entry: CycleEntry, organizations: { due: number, reviewed: number, notReviewed: number, ratio: { numerator: number, denominator: number, percent: number | null } }, members: { due: number, reviewed: number, notReviewed: number, ratio: { numerator: number, denominator: number, percent: number | null } }, reviews: { total: number, reviewers: number, noProblem: number }, opinions: { total: number, problems: number, suggestions: number, pointedOut: number }, measures: { total: number, verified: number }, rectification: { cases: { total: number, due: number, putRight: number, late: number, putRightOfDue: { numerator: number, denominator: number, percent: number | null } }, opinions: { total: number, due: number, putRight: number, late: number, putRightOfDue: { numerator: number, denominator: number, percent: number | null } } }, cycle: { id: string, name: string }, organization: { id: string, name: string } };

export type CoverageInListFragment = { due: number, reviewed: number, notReviewed: number, ratio: { numerator: number, denominator: number, percent: number | null } };

export type RectificationInListFragment = { total: number, due: number, putRight: number, late: number, putRightOfDue: { numerator: number, denominator: number, percent: number | null } };

export type LedgerQueryVariables = Exact<{
  filter: LedgerFilter;
  page?: PageInput | null | undefined;
  sort?: LedgerSort | null | undefined;
  lang?: string;
}>;


export type LedgerQuery = { ledger: { total: number, items: Array<{ id: string, occurredOn: string, subjectKind: SubjectKind, subjectName: string, content: string | null, opinions: number, measures: number, rectified: number, organization: { id: string, name: string }, reviewer: { id: string, name: string }, authorityRule: { code: string, name: { zh: string, en: string } }, form: { code: string, name: { zh: string, en: string } }, rectification: { zh: string, en: string } }> } };

export type NotReviewedQueryVariables = Exact<{
  cycleId: string;
  organizationId?: string | null | undefined;
  page?: PageInput | null | undefined;
  filter?: RosterEntryFilter | null | undefined;
}>;


export type NotReviewedQuery = { notReviewed: { total: number, items: Array<{ id: string, subjectKind: SubjectKind, person: { id: string, name: string } | null, organization: { id: string, name: string } }> } };

export type RectificationFiguresQueryVariables = Exact<{
  cycleId: string;
  organizationId?: string | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type RectificationFiguresQuery = { statistics: { asOf: string, knownAt: string, entry: CycleEntry, rectification: { cases: { total: number, undated: number, ahead: number, due: number, putRight: number, late: number, dueToday: number, atOnce: number, enteredLate: number, closed: number, confirmed: number, rebounded: number, putRightOfAll: { numerator: number, denominator: number, percent: number | null }, putRightOfDue: { numerator: number, denominator: number, percent: number | null }, onTime: { numerator: number, denominator: number, percent: number | null } }, opinions: { total: number, undated: number, ahead: number, due: number, putRight: number, late: number, dueToday: number, atOnce: number, enteredLate: number, closed: number, confirmed: number, rebounded: number, putRightOfAll: { numerator: number, denominator: number, percent: number | null }, putRightOfDue: { numerator: number, denominator: number, percent: number | null }, onTime: { numerator: number, denominator: number, percent: number | null } } }, children: { total: number, items: Array<{ organization: { id: string, name: string }, rectification: { cases: { total: number, undated: number, ahead: number, due: number, putRight: number, late: number, dueToday: number, atOnce: number, enteredLate: number, closed: number, confirmed: number, rebounded: number, putRightOfAll: { numerator: number, denominator: number, percent: number | null }, putRightOfDue: { numerator: number, denominator: number, percent: number | null }, onTime: { numerator: number, denominator: number, percent: number | null } }, opinions: { total: number, undated: number, ahead: number, due: number, putRight: number, late: number, dueToday: number, atOnce: number, enteredLate: number, closed: number, confirmed: number, rebounded: number, putRightOfAll: { numerator: number, denominator: number, percent: number | null }, putRightOfDue: { numerator: number, denominator: number, percent: number | null }, onTime: { numerator: number, denominator: number, percent: number | null } } } }> }, cycle: { id: string, name: string }, organization: { id: string, name: string } } };

export type StatisticsQueryVariables = Exact<{
  cycleId: string;
  organizationId?: string | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type StatisticsQuery = { statistics: { asOf: string, knownAt: string, entry: CycleEntry, reviewers: { due: number, reviewed: number, complete: number }, byRule: Array<{ due: number | null, reviewed: number | null, reviewers: number, reviews: number, organizationsReviewed: number, personsReviewed: number, attendances: number, rule: { code: string, name: { zh: string, en: string } } }>, byForm: Array<{ reviews: number, persons: number, form: { code: string, name: { zh: string, en: string } }, share: { numerator: number, denominator: number, percent: number | null } }>, organizations: { due: number, reviewed: number, notReviewed: number, ratio: { numerator: number, denominator: number, percent: number | null }, base: { rosterRule: RosterRule, probationaryDue: boolean | null, memberCapacityRule: MemberCapacityRule | null, classes: Array<AuthorityClass>, on: string, count: number, excluded: number } }, members: { due: number, reviewed: number, notReviewed: number, ratio: { numerator: number, denominator: number, percent: number | null }, base: { rosterRule: RosterRule, probationaryDue: boolean | null, memberCapacityRule: MemberCapacityRule | null, classes: Array<AuthorityClass>, on: string, count: number, excluded: number } }, reviews: { total: number, reviewers: number, organizations: number, persons: number, noProblem: number }, opinions: { total: number, problems: number, suggestions: number, pointedOut: number, praise: number, help: number, byStatus: Array<{ status: OpinionStatus, count: number }> }, measures: { total: number, planned: number, inProgress: number, done: number, verified: number, cancelled: number, ongoing: { total: number, planned: number, inProgress: number, done: number, verified: number, cancelled: number }, once: { total: number, planned: number, inProgress: number, done: number, verified: number, cancelled: number } }, rectification: { cases: { total: number, undated: number, ahead: number, due: number, putRight: number, late: number, dueToday: number, atOnce: number, enteredLate: number, closed: number, confirmed: number, rebounded: number, putRightOfAll: { numerator: number, denominator: number, percent: number | null }, putRightOfDue: { numerator: number, denominator: number, percent: number | null }, onTime: { numerator: number, denominator: number, percent: number | null } }, opinions: { total: number, undated: number, ahead: number, due: number, putRight: number, late: number, dueToday: number, atOnce: number, enteredLate: number, closed: number, confirmed: number, rebounded: number, putRightOfAll: { numerator: number, denominator: number, percent: number | null }, putRightOfDue: { numerator: number, denominator: number, percent: number | null }, onTime: { numerator: number, denominator: number, percent: number | null } } }, cycle: { id: string, name: string }, organization: { id: string, name: string } } };

export type StatisticsOfChildrenQueryVariables = Exact<{
  cycleId: string;
  organizationId?: string | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type StatisticsOfChildrenQuery = { statistics: { asOf: string, knownAt: string, entry: CycleEntry, children: { total: number, items: Array<{ asOf: string, knownAt: string, entry: CycleEntry, organizations: { due: number, reviewed: number, notReviewed: number, ratio: { numerator: number, denominator: number, percent: number | null } }, members: { due: number, reviewed: number, notReviewed: number, ratio: { numerator: number, denominator: number, percent: number | null } }, reviews: { total: number, reviewers: number, noProblem: number }, opinions: { total: number, problems: number, suggestions: number, pointedOut: number }, measures: { total: number, verified: number }, rectification: { cases: { total: number, due: number, putRight: number, late: number, putRightOfDue: { numerator: number, denominator: number, percent: number | null } }, opinions: { total: number, due: number, putRight: number, late: number, putRightOfDue: { numerator: number, denominator: number, percent: number | null } } }, cycle: { id: string, name: string }, organization: { id: string, name: string } }> }, cycle: { id: string, name: string }, organization: { id: string, name: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Statistics {
  asOf
  knownAt
  entry
  cycle {
    id
    name
  }
  organization {
    id
    name
  }
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const CoverageFiguresFragmentDoc = new TypedDocumentString(`
    fragment CoverageFigures on Coverage {
  due
  reviewed
  notReviewed
  ratio {
    numerator
    denominator
    percent
  }
  base {
    rosterRule
    probationaryDue
    memberCapacityRule
    classes
    on
    count
    excluded
  }
}
    `, {"fragmentName":"CoverageFigures"}) as unknown as TypedDocumentString<CoverageFiguresFragment, unknown>;
export const MeasurePartsFragmentDoc = new TypedDocumentString(`
    fragment MeasureParts on MeasureParts {
  total
  planned
  inProgress
  done
  verified
  cancelled
}
    `, {"fragmentName":"MeasureParts"}) as unknown as TypedDocumentString<MeasurePartsFragment, unknown>;
export const RectificationCountsFragmentDoc = new TypedDocumentString(`
    fragment RectificationCounts on RectificationCounts {
  total
  undated
  ahead
  due
  putRight
  putRightOfAll {
    numerator
    denominator
    percent
  }
  putRightOfDue {
    numerator
    denominator
    percent
  }
  onTime {
    numerator
    denominator
    percent
  }
  late
  dueToday
  atOnce
  enteredLate
  closed
  confirmed
  rebounded
}
    `, {"fragmentName":"RectificationCounts"}) as unknown as TypedDocumentString<RectificationCountsFragment, unknown>;
export const RectificationFiguresFragmentDoc = new TypedDocumentString(`
    fragment RectificationFigures on RectificationFigures {
  cases {
    ...RectificationCounts
  }
  opinions {
    ...RectificationCounts
  }
}
    fragment RectificationCounts on RectificationCounts {
  total
  undated
  ahead
  due
  putRight
  putRightOfAll {
    numerator
    denominator
    percent
  }
  putRightOfDue {
    numerator
    denominator
    percent
  }
  onTime {
    numerator
    denominator
    percent
  }
  late
  dueToday
  atOnce
  enteredLate
  closed
  confirmed
  rebounded
}`, {"fragmentName":"RectificationFigures"}) as unknown as TypedDocumentString<RectificationFiguresFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on Statistics {
  ...Place
  organizations {
    ...CoverageFigures
  }
  members {
    ...CoverageFigures
  }
  reviews {
    total
    reviewers
    organizations
    persons
    noProblem
  }
  opinions {
    total
    problems
    suggestions
    pointedOut
    praise
    help
    byStatus {
      status
      count
    }
  }
  measures {
    total
    planned
    inProgress
    done
    verified
    cancelled
    ongoing {
      ...MeasureParts
    }
    once {
      ...MeasureParts
    }
  }
  rectification {
    ...RectificationFigures
  }
}
    fragment Place on Statistics {
  asOf
  knownAt
  entry
  cycle {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment CoverageFigures on Coverage {
  due
  reviewed
  notReviewed
  ratio {
    numerator
    denominator
    percent
  }
  base {
    rosterRule
    probationaryDue
    memberCapacityRule
    classes
    on
    count
    excluded
  }
}
fragment MeasureParts on MeasureParts {
  total
  planned
  inProgress
  done
  verified
  cancelled
}
fragment RectificationFigures on RectificationFigures {
  cases {
    ...RectificationCounts
  }
  opinions {
    ...RectificationCounts
  }
}
fragment RectificationCounts on RectificationCounts {
  total
  undated
  ahead
  due
  putRight
  putRightOfAll {
    numerator
    denominator
    percent
  }
  putRightOfDue {
    numerator
    denominator
    percent
  }
  onTime {
    numerator
    denominator
    percent
  }
  late
  dueToday
  atOnce
  enteredLate
  closed
  confirmed
  rebounded
}`, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const CoverageInListFragmentDoc = new TypedDocumentString(`
    fragment CoverageInList on Coverage {
  due
  reviewed
  notReviewed
  ratio {
    numerator
    denominator
    percent
  }
}
    `, {"fragmentName":"CoverageInList"}) as unknown as TypedDocumentString<CoverageInListFragment, unknown>;
export const RectificationInListFragmentDoc = new TypedDocumentString(`
    fragment RectificationInList on RectificationCounts {
  total
  due
  putRight
  late
  putRightOfDue {
    numerator
    denominator
    percent
  }
}
    `, {"fragmentName":"RectificationInList"}) as unknown as TypedDocumentString<RectificationInListFragment, unknown>;
export const FiguresInListFragmentDoc = new TypedDocumentString(`
    fragment FiguresInList on Statistics {
  ...Place
  organizations {
    ...CoverageInList
  }
  members {
    ...CoverageInList
  }
  reviews {
    total
    reviewers
    noProblem
  }
  opinions {
    total
    problems
    suggestions
    pointedOut
  }
  measures {
    total
    verified
  }
  rectification {
    cases {
      ...RectificationInList
    }
    opinions {
      ...RectificationInList
    }
  }
}
    fragment Place on Statistics {
  asOf
  knownAt
  entry
  cycle {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment CoverageInList on Coverage {
  due
  reviewed
  notReviewed
  ratio {
    numerator
    denominator
    percent
  }
}
fragment RectificationInList on RectificationCounts {
  total
  due
  putRight
  late
  putRightOfDue {
    numerator
    denominator
    percent
  }
}`, {"fragmentName":"FiguresInList"}) as unknown as TypedDocumentString<FiguresInListFragment, unknown>;
export const CyclesDocument = new TypedDocumentString(`
    query cycles($page: PageInput, $filter: CycleFilter) {
  cycles(page: $page, filter: $filter, sort: {field: STARTS_ON, order: DESC}) {
    total
    items {
      id
      name
      kind
      entry
      status
      startsOn
      endsOn
      isPresent
      organization {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CyclesQuery, CyclesQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query ledger($filter: LedgerFilter!, $page: PageInput, $sort: LedgerSort, $lang: String! = "zh") {
  ledger(filter: $filter, page: $page, sort: $sort) {
    total
    items {
      id
      occurredOn
      subjectKind
      subjectName
      organization {
        id
        name
      }
      reviewer {
        id
        name
      }
      authorityRule {
        code
        name {
          zh
          en
        }
      }
      form {
        code
        name {
          zh
          en
        }
      }
      content(lang: $lang)
      opinions
      measures
      rectified
      rectification {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const NotReviewedDocument = new TypedDocumentString(`
    query notReviewed($cycleId: ID!, $organizationId: ID, $page: PageInput, $filter: RosterEntryFilter) {
  notReviewed(
    cycleId: $cycleId
    organizationId: $organizationId
    page: $page
    filter: $filter
  ) {
    total
    items {
      id
      subjectKind
      person {
        id
        name
      }
      organization {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotReviewedQuery, NotReviewedQueryVariables>;
export const RectificationFiguresDocument = new TypedDocumentString(`
    query rectificationFigures($cycleId: ID!, $organizationId: ID, $asOf: DateTime, $knownAt: DateTime, $page: PageInput) {
  statistics(
    cycleId: $cycleId
    organizationId: $organizationId
    asOf: $asOf
    knownAt: $knownAt
  ) {
    ...Place
    rectification {
      ...RectificationFigures
    }
    children(page: $page) {
      total
      items {
        organization {
          id
          name
        }
        rectification {
          ...RectificationFigures
        }
      }
    }
  }
}
    fragment Place on Statistics {
  asOf
  knownAt
  entry
  cycle {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment RectificationFigures on RectificationFigures {
  cases {
    ...RectificationCounts
  }
  opinions {
    ...RectificationCounts
  }
}
fragment RectificationCounts on RectificationCounts {
  total
  undated
  ahead
  due
  putRight
  putRightOfAll {
    numerator
    denominator
    percent
  }
  putRightOfDue {
    numerator
    denominator
    percent
  }
  onTime {
    numerator
    denominator
    percent
  }
  late
  dueToday
  atOnce
  enteredLate
  closed
  confirmed
  rebounded
}`) as unknown as TypedDocumentString<RectificationFiguresQuery, RectificationFiguresQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query statistics($cycleId: ID!, $organizationId: ID, $asOf: DateTime, $knownAt: DateTime) {
  statistics(
    cycleId: $cycleId
    organizationId: $organizationId
    asOf: $asOf
    knownAt: $knownAt
  ) {
    ...Figures
    reviewers {
      due
      reviewed
      complete
    }
    byRule {
      rule {
        code
        name {
          zh
          en
        }
      }
      due
      reviewed
      reviewers
      reviews
      organizationsReviewed
      personsReviewed
      attendances
    }
    byForm {
      form {
        code
        name {
          zh
          en
        }
      }
      reviews
      persons
      share {
        numerator
        denominator
        percent
      }
    }
  }
}
    fragment Place on Statistics {
  asOf
  knownAt
  entry
  cycle {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment Figures on Statistics {
  ...Place
  organizations {
    ...CoverageFigures
  }
  members {
    ...CoverageFigures
  }
  reviews {
    total
    reviewers
    organizations
    persons
    noProblem
  }
  opinions {
    total
    problems
    suggestions
    pointedOut
    praise
    help
    byStatus {
      status
      count
    }
  }
  measures {
    total
    planned
    inProgress
    done
    verified
    cancelled
    ongoing {
      ...MeasureParts
    }
    once {
      ...MeasureParts
    }
  }
  rectification {
    ...RectificationFigures
  }
}
fragment CoverageFigures on Coverage {
  due
  reviewed
  notReviewed
  ratio {
    numerator
    denominator
    percent
  }
  base {
    rosterRule
    probationaryDue
    memberCapacityRule
    classes
    on
    count
    excluded
  }
}
fragment MeasureParts on MeasureParts {
  total
  planned
  inProgress
  done
  verified
  cancelled
}
fragment RectificationFigures on RectificationFigures {
  cases {
    ...RectificationCounts
  }
  opinions {
    ...RectificationCounts
  }
}
fragment RectificationCounts on RectificationCounts {
  total
  undated
  ahead
  due
  putRight
  putRightOfAll {
    numerator
    denominator
    percent
  }
  putRightOfDue {
    numerator
    denominator
    percent
  }
  onTime {
    numerator
    denominator
    percent
  }
  late
  dueToday
  atOnce
  enteredLate
  closed
  confirmed
  rebounded
}`) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const StatisticsOfChildrenDocument = new TypedDocumentString(`
    query statisticsOfChildren($cycleId: ID!, $organizationId: ID, $asOf: DateTime, $knownAt: DateTime, $page: PageInput) {
  statistics(
    cycleId: $cycleId
    organizationId: $organizationId
    asOf: $asOf
    knownAt: $knownAt
  ) {
    ...Place
    children(page: $page) {
      total
      items {
        ...FiguresInList
      }
    }
  }
}
    fragment Place on Statistics {
  asOf
  knownAt
  entry
  cycle {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment FiguresInList on Statistics {
  ...Place
  organizations {
    ...CoverageInList
  }
  members {
    ...CoverageInList
  }
  reviews {
    total
    reviewers
    noProblem
  }
  opinions {
    total
    problems
    suggestions
    pointedOut
  }
  measures {
    total
    verified
  }
  rectification {
    cases {
      ...RectificationInList
    }
    opinions {
      ...RectificationInList
    }
  }
}
fragment CoverageInList on Coverage {
  due
  reviewed
  notReviewed
  ratio {
    numerator
    denominator
    percent
  }
}
fragment RectificationInList on RectificationCounts {
  total
  due
  putRight
  late
  putRightOfDue {
    numerator
    denominator
    percent
  }
}`) as unknown as TypedDocumentString<StatisticsOfChildrenQuery, StatisticsOfChildrenQueryVariables>;