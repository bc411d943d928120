import { expect, test } from 'vitest'
import { Account } from '../accounts/account.ts'
import { ask, office } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'

const { db } = testDatabase()
const create = `mutation($input: CreateOrganizationInput!, $key: String) { createOrganization(input: $input, idempotencyKey: $key) { id name version parent { name } viewerMay } }`

test('the office creates a committee and a branch below it; the same key answers the same', () =>
  sandbox(db, async tx => {
    const account = await tx.save(Account, { username: 'office', status: 'ACTIVE', everywhere: true } as Account)
    const actor = office(account.id)
    const { data, code } = await ask(tx, actor, create, { input: { name: '某县教育局委员会', kind: 'PARTY_COMMITTEE' } })
    expect(code).toBeUndefined()
    const parentId = data.createOrganization.id
    const input = { name: '第一小学支部', kind: 'PARTY_BRANCH', parentId }
    const first = await ask(tx, actor, create, { input, key: 'k1' })
    const again = await ask(tx, actor, create, { input, key: 'k1' })
    expect(again.data).toEqual(first.data)
    expect((await ask(tx, actor, create, { input: { ...input, name: '另一个' }, key: 'k1' })).code).toBe('KEY_REUSED')
    const another = { name: '另一个党委', kind: 'PARTY_COMMITTEE' }
    expect((await ask(tx, { ...actor, scopes: ['READ_RECORDS'] }, create, { input: another })).code).toBe('FORBIDDEN')
    expect((await ask(tx, { ...actor, everywhere: false }, create, { input: another })).code).toBe('FORBIDDEN')
    forgetStatements()
    const list = await ask(tx, actor, '{ organizations { total items { name parent { name } viewerMay } } }')
    expect(list.data.organizations.total).toBe(2)
    expect(list.data.organizations.items.map((one: { parent: { name: string } | null }) => one.parent?.name)).toContain('某县教育局委员会')
    expect(statements.length, statements.join('\n\n')).toBe(3)
    expect((await ask(tx, { ...actor, everywhere: false }, '{ organizations { total } }')).data.organizations.total).toBe(0)
    expect((await ask(tx, null, '{ organizations { total } }')).errors).toHaveLength(1)
    const events = await tx.query('select kind, payload from audit_events order by seq')
    expect(events.map(({ kind }: { kind: string }) => kind)).toEqual(['organization.created', 'organization.created'])
  }))
