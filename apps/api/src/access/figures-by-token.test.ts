import { GraphQLObjectType, type GraphQLOutputType, getNamedType } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { type AccessWorld, makeAccessWorld } from '../testing/access/world.ts'
import { ask } from '../testing/ask.ts'
import { testDatabase } from '../testing/database.ts'
import { testSchema } from '../testing/declared-refusals.ts'

const { db } = testDatabase()
let world: AccessWorld
beforeAll(async () => {
  world = await makeAccessWorld(db.manager)
})

const objectOf = (type: GraphQLOutputType) => {
  const named = getNamedType(type)
  return named instanceof GraphQLObjectType ? named : null
}
/** What figures are asked for, and named by. */
const frame = ['Cycle', 'Organization', 'ReviewForm']
const isRecord = (type: GraphQLObjectType) => 'id' in type.getFields() && !frame.includes(type.name)
const namesRecords = (type: GraphQLObjectType): boolean =>
  isRecord(type) ||
  Object.values(type.getFields()).some(field => {
    const target = objectOf(field.type)
    return target !== null && (isRecord(target) || (type.name.endsWith('Page') && namesRecords(target)))
  })

/** Every figure of a type, and of those below it: all fields but the records that they are counted from, and the moments of asking. */
function figuresOf(type: GraphQLObjectType, within: readonly string[] = []): string {
  if (frame.includes(type.name)) return 'id'
  return Object.values(type.getFields())
    .flatMap(({ name, type: of }) => {
      const target = objectOf(of)
      if (!target) return getNamedType(of).name === 'DateTime' ? [] : [name]
      return namesRecords(target) || within.includes(target.name) ? [] : [`${name} { ${figuresOf(target, [...within, type.name])} }`]
    })
    .join(' ')
}

test.each(['statistics', 'trend', 'waiting', 'coveragePlan', 'checks'])('a token for statistics reads every figure of %s', async query => {
  const type = (await testSchema()).getQueryType()!.getFields()[query]!.type
  const { cycleId, organizationId } = world.local.own
  const asked = `{ ${query}(cycleId: "${cycleId}", organizationId: "${organizationId}") { ${figuresOf(objectOf(type)!)} } }`
  for (const role of ['OFFICE', 'BRANCH_SECRETARY'] as const) {
    const owner = world.cast[role]
    const [bySession, byToken] = [
      await ask(db.manager, owner, asked),
      await ask(db.manager, { ...owner, scopes: ['READ_STATISTICS'] }, asked),
    ]
    expect([bySession.code, byToken.code]).toEqual([undefined, undefined])
    expect(byToken.data).toEqual(bySession.data)
  }
})
