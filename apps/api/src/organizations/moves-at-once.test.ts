import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { testDatabase } from '../testing/database.ts'
import { makeBureau, makeOrganization } from '../testing/makers.ts'

const { db } = testDatabase()
const move = `mutation($id: ID!, $parentId: ID!) { moveOrganization(id: $id, version: 1, parentId: $parentId, on: "2020-01-01") { id } }`
const create = `mutation($input: CreateOrganizationInput!) { createOrganization(input: $input) { id } }`

test('two moves at the same time make no circle, and a branch created meanwhile moves with its parent', async () => {
  const { office, committee, branches } = await makeBureau(db.manager)
  const general = await makeOrganization(db.manager, { parent: committee, kind: 'GENERAL_BRANCH' })
  const [one, other] = [branches[0]!, branches[1]!]
  const answers = await Promise.all([
    ask(db.manager, office, move, { id: one.id, parentId: other.id }),
    ask(db.manager, office, move, { id: other.id, parentId: one.id }),
  ])
  expect(answers.map(({ code }) => code ?? 'MOVED').sort()).toEqual(['INVALID', 'MOVED'])
  const founding = Array.from({ length: 8 }, (_, i) => ({ name: `小组${i}`, kind: 'PARTY_SUBGROUP', parentId: one.id }))
  const moved = answers[0]!.code ? other : one
  const [, ...founded] = await Promise.all([
    ask(db.manager, office, move.replace('version: 1', `version: ${moved === one ? 2 : 1}`).replace('2020', '2021'), {
      id: one.id,
      parentId: general.id,
    }),
    ...founding.map(input => ask(db.manager, office, create, { input })),
  ])
  expect(founded.map(({ code }) => code)).toEqual(founding.map(() => undefined))
  const wrong = await db.query(
    `select c.name from organizations c join organizations p on p.id = c.parent_id where c.path <> p.path || c.id || '/'`,
  )
  expect(wrong).toEqual([])
})
