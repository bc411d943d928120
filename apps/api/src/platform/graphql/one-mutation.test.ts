import { expect, test } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { makeBureau } from '../../testing/makers.ts'

const { db } = testDatabase()
const units = '{ units { items { name } } }'
const unit = (as: string, name: string, key = '') => `${as}: createUnit(input: { name: "${name}", kind: SCHOOL }${key}) { id }`

test.each([
  ['both good', `mutation { ${unit('a', '一小')} ${unit('b', '二小')} }`],
  ['one bad', `mutation { ${unit('a', '一小')} ${unit('b', '')} }`],
  ['each with its key', `mutation { ${unit('a', '一小', ', idempotencyKey: "1"')} ${unit('b', '二小', ', idempotencyKey: "2"')} }`],
  ['one in a fragment', `mutation { ${unit('a', '一小')} ...more } fragment more on Mutation { ${unit('b', '二小')} }`],
])('an operation of two mutations writes nothing: %s', (_, source) =>
  sandbox(db, async tx => {
    const { office } = await makeBureau(tx)
    const { code, details } = await ask(tx, office, source)
    expect([code, details]).toEqual(['LIMIT_EXCEEDED', { limit: 'mutations', max: 1 }])
    expect((await ask(tx, office, units)).data.units.items).toEqual([])
  }),
)

test('one mutation that is named twice runs once', () =>
  sandbox(db, async tx => {
    const { office } = await makeBureau(tx)
    const { code } = await ask(tx, office, `mutation { __typename ${unit('a', '一小')} ${unit('a', '一小').replace('id', 'name')} }`)
    expect([code, (await ask(tx, office, units)).data.units.items]).toEqual([undefined, [{ name: '一小' }]])
  }))
