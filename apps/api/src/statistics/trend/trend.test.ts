import { expect, test } from 'vitest'
import { Cycle } from '../../cycles/cycle.ts'
import { ask } from '../../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../../testing/database.ts'
import { make, makeBureau } from '../../testing/makers.ts'

const { db } = testDatabase()
const trend = `query($cycle: ID!, $org: ID) { trend(cycleId: $cycle, organizationId: $org) {
  cycle { name } members { numerator denominator percent } organizations { denominator } rectification { percent } } }`

test('lists the cycle and up to five earlier ones, oldest first, with the figures of their statistics', () =>
  sandbox(db, async tx => {
    const { cycle, office } = await makeBureau(tx)
    const { id: _, ...like } = await tx.findOneByOrFail(Cycle, { id: cycle.id })
    for (const year of [2004, 2005, 2006, 2007, 2008, 2009, 2010, 2013])
      await make(tx, Cycle, { ...like, name: `${year}`, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` } as Partial<Cycle>)
    const { data } = await ask(tx, office, trend, { cycle: cycle.id })
    const names = data.trend.map((point: { cycle: { name: string } }) => point.cycle.name)
    expect(names).toEqual(['2006', '2007', '2008', '2009', '2010', cycle.name])
    const { statistics } = (
      await ask(tx, office, `{ statistics(cycleId: "${cycle.id}") { members { ratio { numerator denominator percent } } } }`)
    ).data
    expect(data.trend.at(-1).members).toEqual(statistics.members.ratio)
    expect(data.trend[0]).toMatchObject({ members: { denominator: 0, percent: null }, rectification: { percent: null } })
  }))

test('costs two statements per cycle', () =>
  sandbox(db, async tx => {
    const { cycle, office } = await makeBureau(tx)
    forgetStatements()
    await ask(tx, office, trend, { cycle: cycle.id })
    expect(statements.filter(sql => /-- (coverage|rectification cases)/.test(sql))).toHaveLength(2)
  }))
