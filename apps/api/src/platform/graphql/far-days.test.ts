import { farthestDay } from '@pingyi/domain/internal'
import { expect, test } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { makeBureau } from '../../testing/makers.ts'
import { today } from '../database/clock.ts'

const { db } = testDatabase()

test('a mutation refuses every day more than ten years ahead, with its place', () =>
  sandbox(db, async tx => {
    const { office, committee, branches, clerk, secretaryPost } = await makeBureau(tx)
    const limit = farthestDay(await today(tx))
    const far = (at: string) => [{ at, code: 'TOO_FAR', limit }]
    const problems = async (mutation: string) => (await ask(tx, office, `mutation { ${mutation} { id } }`)).details?.problems
    const organization = (day: string, name: string) =>
      `createOrganization(input: { name: "${name}", kind: PARTY_BRANCH, parentId: "${committee.id}", foundedOn: "${day}" })`
    expect(await problems(organization('2099-01-01', '远'))).toEqual(far('foundedOn'))
    expect(await problems(organization(limit, '近'))).toBeUndefined()
    const place = `personId: "${clerk.id}", organizationId: "${branches[0]!.id}"`
    expect(await problems(`createMembership(input: { ${place}, standing: FULL, fromOn: "2099-01-01" })`)).toEqual(far('fromOn'))
    const post = `postId: "${secretaryPost.postId}"`
    expect(await problems(`createAppointment(input: { ${place}, ${post}, fromOn: "2099-01-01" })`)).toEqual(far('fromOn'))
    expect(await problems(`dissolveOrganization(id: "${branches[0]!.id}", version: 1, on: "9999-12-31")`)).toEqual(far('on'))
  }))

test('a deadline near the end of the calendar is refused with the place', () =>
  sandbox(db, async tx => {
    const { office } = await makeBureau(tx)
    const ahead = 'query($rule: DeadlineRuleInput!, $from: Date!) { previewDeadline(rule: $rule, from: $from) { dueOn } }'
    const { code, details } = await ask(tx, office, ahead, { rule: { kind: 'WORKING_DAYS', days: 30 }, from: '9999-12-20' })
    expect([code, details.problems]).toEqual(['INVALID', [{ at: 'from', code: 'TOO_FAR', limit: '9900-01-01' }]])
  }))
