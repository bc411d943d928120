import { type CheckKind, checkKind } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { actorOf, makeActor, makeBureau } from '../testing/makers.ts'
import { type Bureau, plants } from '../testing/planted.ts'

const { db } = testDatabase()
const fields = 'kind severity count partial examples { type id name english place on figures }'
const findings = `query($cycle: ID!, $org: ID, $kind: CheckKind!, $page: PageInput) {
  checkFindings(cycleId: $cycle, organizationId: $org, kind: $kind, page: $page) { total items { type id on figures } } }`

type Swept = { kind: CheckKind; severity: string; count: number; partial: boolean; examples: { id: string; name: string }[] }
async function swept(tx: EntityManager, { office, present }: Bureau, actor = office, organizationId?: string): Promise<Swept[]> {
  const asked = `query($cycle: ID!, $org: ID) { checks(cycleId: $cycle, organizationId: $org) { ${fields} } }`
  const { data, code } = await ask(tx, actor, asked, { cycle: present.id, org: organizationId })
  expect(code).toBeUndefined()
  return data.checks
}
const counts = (checks: readonly Swept[]) => Object.fromEntries(checks.map(({ kind, count }) => [kind, count]))

test('finds each planted problem and nothing else', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    let before = counts(await swept(tx, bureau))
    for (const kind of checkKind.codes) {
      const { count = 1, ...first } = await plants[kind](tx, bureau)
      const after = await swept(tx, bureau)
      expect([kind, counts(after)]).toEqual([kind, { ...before, [kind]: count }])
      const found = after.find(check => check.kind === kind)!
      expect(found).toMatchObject({ severity: checkKind.members[kind].severity, partial: false })
      expect(found.examples).toHaveLength(count)
      expect(found.examples[0]).toMatchObject({ ...first, name: expect.stringMatching(/./) })
      const { data } = await ask(tx, bureau.office, findings, { cycle: bureau.present.id, kind })
      expect(data.checkFindings).toMatchObject({ total: count, items: expect.arrayContaining([expect.objectContaining(first)]) })
      before = counts(after)
    }
  }))

test('reports every kind that was checked; a bureau in order has one finding, five announced criteria of which there are seven', () =>
  sandbox(db, async tx => {
    const checks = await swept(tx, await makeBureau(tx))
    expect(checks.map(({ kind }) => kind)).toEqual(checkKind.codes)
    expect(checks.filter(({ count }) => count > 0)).toMatchObject([{ kind: 'CRITERIA_COUNT', count: 1, examples: [{ figures: [5, 7] }] }])
  }))

test('a measure is not late while the deadline of its rectification is paused', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    await plants.MEASURE_LATE(tx, bureau)
    expect(counts(await swept(tx, bureau)).MEASURE_LATE).toBe(1)
    await tx.query("update rounds set deadline_kind = 'BY_DATE', due_on = null, paused_on = '2026-01-01'")
    expect(counts(await swept(tx, bureau)).MEASURE_LATE).toBe(0)
  }))

test('a branch secretary sees findings of the branch, and elsewhere only those about themselves', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    for (const kind of ['DRAFT_OLD', 'NO_SECRETARY', 'ROSTER_NOT_MEMBER', 'MEMBER_NOT_ON_ROSTER'] as const) await plants[kind](tx, bureau)
    const [first, second] = bureau.branches
    const [head, other] = [await makeActor(tx, bureau.branchSecretaries[0]!), await makeActor(tx, bureau.branchSecretaries[1]!)]
    expect(counts(await swept(tx, bureau, head))).toMatchObject({
      ROSTER_NOT_MEMBER: 1,
      MEMBER_NOT_ON_ROSTER: 1,
      NO_SECRETARY: 0,
      DRAFT_OLD: 0,
    })
    expect(counts(await swept(tx, bureau, other))).toMatchObject({ ROSTER_NOT_MEMBER: 0, MEMBER_NOT_ON_ROSTER: 0, NO_SECRETARY: 0 })
    expect(counts(await swept(tx, bureau, bureau.office, first!.id))).toMatchObject({ DRAFT_OLD: 1, NO_SECRETARY: 0 })
    expect(counts(await swept(tx, bureau, bureau.office, second!.id))).toMatchObject({ DRAFT_OLD: 0, ROSTER_NOT_MEMBER: 0 })
    const partial = (await swept(tx, bureau, head)).filter(check => check.partial).map(({ kind }) => kind)
    expect(partial).toEqual(['ACCOUNT_LEFT'])
  }))

test('a token for statistics sees the counts of every kind, without names', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    await plants.ROSTER_NOT_MEMBER(tx, bureau)
    const actor = { ...(await actorOf(tx, bureau.account)), scopes: ['READ_STATISTICS'] as const }
    const checks = await swept(tx, bureau, actor)
    expect(counts(checks)).toMatchObject({ ROSTER_NOT_MEMBER: 1 })
    expect(checks.flatMap(({ examples }) => examples)).toEqual([])
    expect(counts(checks)).toEqual(counts(await swept(tx, bureau, { ...actor, scopes: null })))
    const { code } = await ask(tx, actor, findings, { cycle: bureau.present.id, kind: 'ROSTER_NOT_MEMBER' })
    expect(code).toBe('FORBIDDEN')
  }))

test('a page has the total, even after the last page', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const first = await plants.DRAFT_OLD(tx, bureau)
    const second = await plants.DRAFT_OLD(tx, bureau)
    const of = async (number: number) =>
      (await ask(tx, bureau.office, findings, { cycle: bureau.present.id, kind: 'DRAFT_OLD', page: { number, size: 1 } })).data
        .checkFindings
    expect([(await of(1)).items[0].id, (await of(2)).items[0].id]).toEqual([first.id, second.id].sort())
    expect(await of(3)).toEqual({ total: 2, items: [] })
  }))

test('costs one statement per kind, whatever the number of records', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const cost = async () => {
      forgetStatements()
      await swept(tx, bureau)
      return statements.length
    }
    const few = await cost()
    expect(statements.filter(sql => sql.startsWith('-- check '))).toHaveLength(checkKind.codes.length)
    for (const kind of ['DRAFT_OLD', 'MEASURE_LATE', 'NO_SECRETARY'] as const) await plants[kind](tx, bureau)
    expect(await cost()).toBe(few)
    expect(few).toBeLessThan(checkKind.codes.length + 20)
  }))
