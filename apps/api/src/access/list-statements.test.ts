import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor } from '../testing/makers.ts'
import { rectificationWorld } from '../testing/worlds/rectification-world.ts'

const { db } = testDatabase()

/** Fields about the rights to a row, and the statements that they add. Accounts also load the posts of their people. */
const rights = [
  ['reviews', 'viewerMay allowedEvents mayUpdate', 0],
  ['opinions', 'viewerMay allowedEvents', 0],
  ['rectifications', 'viewerMay', 0],
  ['measures', 'viewerMay', 0],
  ['occasions', 'viewerMay mayUpdate', 0],
  ['cycles', 'viewerMay mayUpdate', 0],
  ['organizations', 'viewerMay mayMove mayDissolve mayAddBelow', 0],
  ['people', 'viewerMay', 0],
  ['accounts', 'viewerMay allowedEvents', 1],
] as const

test.each(rights)('a page of %s costs no more with the rights to its rows: %s', (list, fields, more) =>
  sandbox(db, async tx => {
    const { office, clerk } = await rectificationWorld(tx)
    for (const actor of [office, await makeActor(tx, clerk)]) {
      const cost = async (asked: string) => {
        forgetStatements()
        const { data, code } = await ask(tx, actor, `{ ${list} { total items { id ${asked} } } }`)
        expect(code).toBeUndefined()
        return { total: data[list].total, statements: statements.length }
      }
      const bare = await cost('')
      expect(await cost(fields)).toEqual({ ...bare, statements: bare.statements + more })
    }
  }),
)
