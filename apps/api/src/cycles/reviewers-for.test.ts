import type { Actor } from '@pingyi/domain'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor, makeAppointment, makeBureau, makeMember } from '../testing/makers.ts'

const { db } = testDatabase()
const reviewers = `query($cycleId: ID!, $organizationId: ID!, $personId: ID) { reviewersFor(cycleId: $cycleId, organizationId: $organizationId, personId: $personId) {
  person { name } appointment { post { code } } rule { code } criteriaSet { code } capacity organization { name } } }`
type Option = { person: { name: string }; rule: { code: string } }
const options = (rows: Option[]) => rows.map(({ person, rule }) => `${person.name} ${rule.code}`)

test('the posts of the cycle’s last day decide who may review a subject', () =>
  sandbox(db, async tx => {
    const { office, cycle, branches, members, secretary, leader, committee } = await makeBureau(tx)
    const late = await makeMember(tx, branches[0]!, { name: '后任', fromOn: '2012-05-01' })
    await makeAppointment(tx, { person: late, post: 'BRANCH_SECRETARY', organization: branches[0]!, fromOn: '2012-05-01' })
    const of = async (organizationId: string, personId?: string, actor: Actor = office) =>
      (await ask(tx, actor, reviewers, { cycleId: cycle.id, organizationId, personId })).data.reviewersFor
    const branch = await of(branches[0]!.id)
    expect(options(branch).slice(0, 2)).toEqual(['书记 SECRETARY_ORGANIZATIONS', '领导 LEADER_CONTACT_POINTS'])
    expect(branch[0]).toMatchObject({ appointment: { post: { code: 'COMMITTEE_SECRETARY' } }, criteriaSet: null, capacity: null })
    expect(options(branch)).not.toContain('后任 MEMBER_OWN_ORGANIZATION')
    const member = await of(branches[0]!.id, members[0]![1]!.id)
    expect(member[0]).toMatchObject({
      person: { name: '党员1-1' },
      rule: { code: 'BRANCH_SECRETARY_MEMBERS' },
      criteriaSet: { code: 'MEMBER' },
      capacity: 'MEMBER',
    })
    expect(options(member).slice(1).sort()).toEqual(['书记 MEMBER_PEERS', '党员1-3 MEMBER_PEERS'])
    const about = await of(branches[1]!.id, leader.id)
    expect(about[0]).toMatchObject({
      person: { name: '书记' },
      rule: { code: 'SECRETARY_LEADING_GROUP' },
      organization: { name: '县教育局党委' },
    })
    expect(options(await of(committee.id)).filter(one => one.includes('HIGHER_LEVEL'))).toHaveLength(2)
    expect(options(await of(branches[0]!.id, secretary.id))).not.toContain('书记 MEMBER_PEERS')
    const peer = await makeActor(tx, members[0]![2]!)
    expect(options(await of(branches[0]!.id, members[0]![1]!.id, peer))).toEqual(['党员1-3 MEMBER_PEERS'])
    const stranger = await makeActor(tx, members[1]![2]!)
    expect(await of(branches[0]!.id, members[0]![1]!.id, stranger)).toEqual([])
  }))

test.each([2, 25])('lists the reviewers of one of %i members in the same statements', members =>
  sandbox(db, async tx => {
    const { office, cycle, branches, members: all } = await makeBureau(tx, { branches: 2, members })
    forgetStatements()
    await ask(tx, office, reviewers, { cycleId: cycle.id, organizationId: branches[0]!.id, personId: all[0]![1]!.id })
    expect(statements.length, statements.join('\n\n')).toBe(13)
  }),
)
