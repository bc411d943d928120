import { authorityOf, defaultAuthority } from '@pingyi/domain'
import { expect, test } from 'vitest'
import { forgetStatements, sandbox, statements, testDatabase } from '../../testing/database.ts'
import { makeAppointment, makeBureau, makeMember, makeOrganization } from '../../testing/makers.ts'
import { reviewerFacts, subjectFacts, subjectsOf } from './authority-facts.ts'

const { db } = testDatabase()
const day = '2011-10-01'

test('posts, contact points and memberships of a day give the authority on that day', () =>
  sandbox(db, async tx => {
    const { secretary, leader, branchSecretaries, branches, members, committee } = await makeBureau(tx)
    const facts = await reviewerFacts(tx, [secretary.id, leader.id, branchSecretaries[0]!.id], day)
    expect(facts.get(leader.id)).toMatchObject({ contactPoints: [branches[0]!.id], memberOf: [branches[1]!.id], areas: [] })
    const ruleOn = async (reviewer: string, subject: Parameters<typeof subjectFacts>[1]) => {
      const about = await subjectFacts(tx, subject, day)
      return about && (authorityOf(defaultAuthority, facts.get(reviewer)!, about)?.code ?? null)
    }
    const branch = { organizationId: branches[0]!.id }
    expect(await ruleOn(secretary.id, branch)).toBe('SECRETARY_ORGANIZATIONS')
    expect(await ruleOn(leader.id, branch)).toBe('LEADER_CONTACT_POINTS')
    const member = { ...branch, personId: members[0]![1]!.id, capacity: 'MEMBER' } as const
    expect(await ruleOn(branchSecretaries[0]!.id, member)).toBe('BRANCH_SECRETARY_MEMBERS')
    expect(await ruleOn(leader.id, member)).toBeNull()
    const asLeader = { organizationId: committee.id, personId: leader.id, capacity: 'LEADING_GROUP_MEMBER' } as const
    expect(await ruleOn(secretary.id, asLeader)).toBe('SECRETARY_LEADING_GROUP')
    expect(await subjectFacts(tx, { ...member, organizationId: branches[1]!.id }, day)).toBeNull()
    expect((await subjectsOf(tx, branchSecretaries[0]!.id, day)).map(({ capacity }) => capacity)).toEqual(['MEMBER', 'SECRETARY'])
  }))

test('a person who left by the day has no post; the day of leaving is not included', () =>
  sandbox(db, async tx => {
    const { committee } = await makeBureau(tx)
    const branch = await makeOrganization(tx, { parent: committee })
    const person = await makeMember(tx, branch, { toOn: day })
    await makeAppointment(tx, { person, post: 'BRANCH_SECRETARY', organization: branch, toOn: day })
    expect((await reviewerFacts(tx, [person.id], day)).get(person.id)).toMatchObject({ posts: [], memberOf: [] })
    const before = (await reviewerFacts(tx, [person.id], '2011-09-30')).get(person.id)
    expect(before).toMatchObject({ posts: [{ capability: 'BRANCH_SECRETARY', path: [branch.id, committee.id] }], memberOf: [branch.id] })
  }))

test('loads the facts of many reviewers in two statements', () =>
  sandbox(db, async tx => {
    const { members } = await makeBureau(tx, { branches: 3, members: 4 })
    forgetStatements()
    await reviewerFacts(
      tx,
      members.flat().map(({ id }) => id),
      day,
    )
    expect(statements).toHaveLength(2)
  }))
