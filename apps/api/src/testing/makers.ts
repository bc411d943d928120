import { randomUUID } from 'node:crypto'
import { type Actor, defaultAuthority, type OrganizationKind } from '@pingyi/domain'
import type { MembershipStanding } from '@pingyi/domain/internal'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import { Account } from '../accounts/account.ts'
import { tiesOf } from '../accounts/sessions/identify.ts'
import { CriteriaSet } from '../criteria/criteria-set.ts'
import { ReviewForm } from '../criteria/review-form.ts'
import { campaignData, ensureVocabulary } from '../criteria/seed.ts'
import { Cycle } from '../cycles/cycle.ts'
import { Organization } from '../organizations/organization.ts'
import { OrganizationEdge } from '../organizations/organization-edge.ts'
import { Appointment } from '../people/appointment.ts'
import { Membership } from '../people/membership.ts'
import { Person } from '../people/person.ts'
import { Post } from '../people/post.ts'
import { Responsibility } from '../people/responsibility.ts'
import type { Target } from '../platform/context.ts'
import { today } from '../platform/database/clock.ts'
import { Review } from '../reviews/review.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'

const longAgo = '2000-01-01'

/** Inserts one row without an audit event, and reads it back. */
export async function make<T extends ObjectLiteral & { id: string }>(db: EntityManager, entity: Target<T>, values: Partial<T>): Promise<T> {
  const id = values.id ?? randomUUID()
  await db.insert(entity, { ...values, id } as never)
  return db.findOneByOrFail(entity, { id } as never)
}

let organizations = 0

/** Names the organisation by a number unless it is given a name. */
export async function makeOrganization(
  db: EntityManager,
  { parent, ...values }: Omit<Partial<Organization>, 'parent'> & { parent?: Organization } = {},
): Promise<Organization> {
  const id = randomUUID()
  const kind: OrganizationKind = parent ? 'PARTY_BRANCH' : 'PARTY_COMMITTEE'
  const place = { parentId: parent?.id ?? null, path: `${parent?.path ?? '/'}${id}/` }
  const organization = await make(db, Organization, {
    id,
    name: `${parent ? '支部' : '党委'}${++organizations}`,
    kind,
    ...place,
    ...values,
  } as Partial<Organization>)
  await make(db, OrganizationEdge, { organizationId: id, parentId: place.parentId, fromOn: longAgo } as Partial<OrganizationEdge>)
  return organization
}

export const makePerson = (db: EntityManager, values: Partial<Person> = {}): Promise<Person> =>
  make(db, Person, { name: '某人', pinyin: 'mouren', initials: 'mr', ...values })

/** A person with a membership that began long ago. */
export async function makeMember(
  db: EntityManager,
  organization: Organization,
  {
    fromOn = longAgo,
    toOn = null,
    standing = 'FULL',
    ...values
  }: Partial<Person> & { fromOn?: string; toOn?: string | null; standing?: MembershipStanding } = {},
): Promise<Person> {
  const person = await makePerson(db, values)
  await make(db, Membership, { personId: person.id, organizationId: organization.id, standing, fromOn, toOn } as Partial<Membership>)
  return person
}

/** Appoints a person by the code of a post, such as BRANCH_SECRETARY. Needs the vocabulary. */
export async function makeAppointment(
  db: EntityManager,
  {
    person,
    post,
    organization,
    ...values
  }: { person: Person; post: string; organization: Organization } & Omit<Partial<Appointment>, 'person' | 'post' | 'organization'>,
): Promise<Appointment> {
  const { id: postId } = await db.findOneByOrFail(Post, { code: post })
  return make(db, Appointment, { personId: person.id, postId, organizationId: organization.id, fromOn: longAgo, ...values })
}

export const makeResponsibility = (
  db: EntityManager,
  {
    person,
    organization,
    ...values
  }: { person: Person; organization: Organization } & Omit<Partial<Responsibility>, 'person' | 'organization'>,
): Promise<Responsibility> =>
  make(db, Responsibility, { personId: person.id, organizationId: organization.id, kind: 'CONTACT_POINT', fromOn: longAgo, ...values })

export const makeAccount = (db: EntityManager, values: Partial<Account> = {}): Promise<Account> =>
  make(db, Account, { username: values.personId ? `user-${values.personId}` : 'office', status: 'ACTIVE', everywhere: false, ...values })

/** Creates an account for the person and returns its actor today. */
export async function makeActor(db: EntityManager, person: Person, values: Partial<Account> = {}): Promise<Actor> {
  const account = await makeAccount(db, { personId: person.id, ...values })
  return actorOf(db, account)
}

export async function actorOf(db: EntityManager, { id: accountId, personId, everywhere, passwordGivenById }: Account): Promise<Actor> {
  const ties = personId ? await tiesOf(db, personId, await today(db)) : { posts: [], memberOf: [], above: [] }
  return { accountId, personId, everywhere, ...ties, withoutTalks: passwordGivenById !== null, scopes: null }
}

/** A started cycle of 2011 with the default authority, and with the default criteria if the vocabulary is loaded. */
export async function makeCycle(db: EntityManager, organization: Organization, values: Partial<Cycle> = {}): Promise<Cycle> {
  const sets = await db.find(CriteriaSet)
  const setOf = { SECRETARY_LEADING_GROUP: 'LEADING_GROUP_MEMBER', BRANCH_SECRETARY_MEMBERS: 'MEMBER' }
  const criteria = Object.entries(setOf).flatMap(([authorityRule, code]) => {
    const set = sets.find(one => one.code === code)
    return set ? [{ authorityRule, criteriaSetId: set.id }] : []
  })
  return make(db, Cycle, {
    name: `${values.startsOn?.slice(0, 4) ?? 2011}年`,
    kind: 'YEAR',
    status: 'STARTED',
    organizationId: organization.id,
    startsOn: '2011-01-01',
    endsOn: '2011-12-31',
    rosterRule: 'AT_END',
    memberCapacityRule: 'ANY_CAPACITY',
    rosterOn: values.endsOn ?? '2011-12-31',
    authority: defaultAuthority,
    criteria,
    ...values,
  } as Partial<Cycle>)
}

export const makeRosterEntry = (
  db: EntityManager,
  { cycle, organization, person }: { cycle: Cycle; organization: Organization; person?: Person },
  values: Partial<RosterEntry> = {},
): Promise<RosterEntry> =>
  make(db, RosterEntry, {
    cycleId: cycle.id,
    subjectKind: person ? 'PERSON' : 'ORGANIZATION',
    organizationId: organization.id,
    personId: person?.id ?? null,
    ...values,
  } as Partial<RosterEntry>)

/**
 * A small world: a committee with its secretary, a leader and an office worker, and `branches` branches of `members` members each. The first
 * member of a branch is its secretary. There are a cycle of 2011 and one of the present year, each with its roster. The committee's
 * secretary is also a member of the first branch and the leader of the second; the leader's contact point is the first branch.
 */
export async function makeBureau(db: EntityManager, { branches: n = 2, members: m = 3 }: { branches?: number; members?: number } = {}) {
  await ensureVocabulary(db, campaignData)
  const account = await makeAccount(db, { everywhere: true })
  const office = await actorOf(db, account)
  const committee = await makeOrganization(db, { name: '县教育局党委' })
  const branches: Organization[] = []
  const members: Person[][] = []
  for (let b = 1; b <= n; b++) {
    const branch = await makeOrganization(db, { parent: committee, name: `第${b}支部`, ordinal: b })
    const people: Person[] = []
    for (let i = 1; i <= m; i++) {
      const number = `${b}-${i}`
      people.push(await makeMember(db, branch, { name: `党员${number}`, pinyin: `dangyuan${number}`, initials: `dy${number}`, number }))
    }
    if (people[0]) await makeAppointment(db, { person: people[0], post: 'BRANCH_SECRETARY', organization: branch })
    branches.push(branch)
    members.push(people)
  }
  const first = branches[0] ?? committee
  const secretary = await makeMember(db, first, { name: '书记', pinyin: 'shuji', initials: 'sj' })
  const leader = await makeMember(db, branches[1] ?? first, { name: '领导', pinyin: 'lingdao', initials: 'ld' })
  const clerk = await makePerson(db, { name: '干事', pinyin: 'ganshi', initials: 'gs' })
  const secretaryPost = await makeAppointment(db, { person: secretary, post: 'COMMITTEE_SECRETARY', organization: committee })
  const leaderPost = await makeAppointment(db, { person: leader, post: 'LEADING_GROUP_MEMBER', organization: committee })
  await makeAppointment(db, { person: clerk, post: 'OFFICE', organization: committee })
  await makeResponsibility(db, { person: leader, organization: first })
  const cycle = await makeCycle(db, committee)
  const year = (await today(db)).slice(0, 4)
  const days = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }
  const present = await makeCycle(db, committee, { name: `${year}年`, status: 'PREPARATION', ...days, rosterOn: days.endsOn })
  for (const one of [cycle, present]) {
    for (const [b, branch] of branches.entries()) {
      await makeRosterEntry(db, { cycle: one, organization: branch })
      const due = [...members[b]!, ...(b === 0 ? [secretary] : []), ...((branches[1] ? b === 1 : b === 0) ? [leader] : [])]
      for (const person of due) await makeRosterEntry(db, { cycle: one, organization: branch, person })
    }
  }
  const branchSecretaries = members.map(people => people[0]!)
  return {
    account,
    office,
    committee,
    branches,
    members,
    secretary,
    leader,
    clerk,
    secretaryPost,
    leaderPost,
    branchSecretaries,
    cycle,
    present,
  }
}

type Bureau = Awaited<ReturnType<typeof makeBureau>>
type Reviewed = { cycle: Cycle; organization: Organization; person?: Person; reviewer?: Person; rule?: string } & Pick<
  Partial<Review>,
  'capacity' | 'status' | 'occurredOn'
>

/** A review by the committee’s secretary on organisations, submitted by default. */
export async function makeReview(
  db: EntityManager,
  { account, secretary }: Bureau,
  { cycle, organization, person, reviewer = secretary, rule = 'SECRETARY_ORGANIZATIONS', ...more }: Reviewed,
): Promise<Review> {
  const { id: formId } = await db.findOneByOrFail(ReviewForm, { code: 'COLLECTIVE' })
  const { capacity, status = 'SUBMITTED', occurredOn = '2011-10-01' } = more
  const { class: authorityClass, obligation } = defaultAuthority.rules.find(({ code }) => code === rule)!
  return make(db, Review, {
    recordedById: account.id,
    cycleId: cycle.id,
    status,
    reviewerId: reviewer.id,
    authorityRuleCode: rule,
    authorityClass,
    obligation,
    subjectKind: person ? 'PERSON' : 'ORGANIZATION',
    organizationId: organization.id,
    personId: person?.id ?? null,
    capacity: person ? (capacity ?? 'MEMBER') : null,
    formId,
    confidential: false,
    onBehalf: true,
    occurredOn,
  } as Partial<Review>)
}
