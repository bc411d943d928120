import { expect, test } from 'vitest'
import { Account } from '../../accounts/account.ts'
import { ask, office } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { make, makeOrganization } from '../../testing/makers.ts'

const { db } = testDatabase()

const twice = `mutation($branch: ID!, $above: ID!) {
  first: updateOrganization(id: $branch, version: 1, input: { name: "第一支部" }) { parent { name } }
  second: updateOrganization(id: $above, version: 1, input: { name: "新党委" }) { id }
  third: updateOrganization(id: $branch, version: 2, input: { name: "第一小学支部" }) { parent { name } }
}`

test('each mutation of a request sees the writes of those before it', () =>
  sandbox(db, async tx => {
    const account = await make(tx, Account, { username: 'office', status: 'ACTIVE', everywhere: true })
    const above = await makeOrganization(tx, { name: '旧党委' })
    const branch = await makeOrganization(tx, { parent: above })
    const { data } = await ask(tx, office(account.id), twice, { branch: branch.id, above: above.id })
    expect(data.first.parent.name).toBe('旧党委')
    expect(data.third.parent.name).toBe('新党委')
  }))
