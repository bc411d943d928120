import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Actor } from '@pingyi/domain'
import readWorkbook from 'read-excel-file/node'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ReviewForm } from '../criteria/review-form.ts'
import { makeContext } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { submitReviews } from '../reviews/recording/record-reviews.ts'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'
import type { LedgerSorting } from './ledger-list.ts'
import { writeLedger } from './ledger-workbook.ts'
import { columns, type Language } from './words.ts'

const { db } = testDatabase()
const ledger = `query($filter: LedgerFilter!, $size: Int) { ledger(filter: $filter, page: { number: 1, size: $size }) { total items {
  id reviewer { name } organization { name } person { name } subjectName occurredOn authorityRule { code } form { code }
  zh: content en: content(lang: "en") opinions measures rectified rectification { zh en } } } }`

/** The review world with its review submitted, and plain reviews of the other members. */
async function world(tx: EntityManager) {
  const bureau = await reviewWorld(tx)
  const { office, input, other, branches } = bureau
  const plain = { ...input, opinions: [], noProblem: true }
  const [first, second] = [
    { ...plain, personId: other.id },
    { ...plain, reviewerId: bureau.branchSecretaries[1]!.id },
  ]
  const elsewhere = { ...second, organizationId: branches[1]!.id, personId: bureau.members[1]![1]!.id, occurredOn: '2011-12-01' }
  const reviews = await transact({ db: tx, actor: office }, null, all => submitReviews(all, office, [input, first, elsewhere]))
  const { id, version } = await tx.findOneByOrFail(Opinion, { kind: 'PROBLEM' })
  await ask(tx, office, 'mutation($id: ID!, $version: Int!) { adoptOpinion(id: $id, version: $version, asSuggested: true) { id } }', {
    id,
    version,
  })
  return { ...bureau, reviews }
}

test('a row has reviewer, subject, day, content and rectification state', () =>
  sandbox(db, async tx => {
    const { office, cycle, reviewer, member, reviews } = await world(tx)
    const { data } = await ask(tx, office, ledger, { filter: { cycleId: cycle.id }, size: 25 })
    expect(data.ledger.total).toBe(3)
    const row = data.ledger.items.find((one: { id: string }) => one.id === reviews[0]!.id)
    expect(row).toMatchObject({
      reviewer: { name: reviewer.name },
      subjectName: member.name,
      occurredOn: '2011-11-20',
      opinions: 2,
      measures: 1,
      rectified: 0,
      authorityRule: { code: 'BRANCH_SECRETARY_MEMBERS' },
      form: { code: 'COLLECTIVE' },
      rectification: { zh: '待回应1条；整改中1条；整改措施1条', en: expect.stringContaining('Measures: 1') },
    })
    expect(row.zh).toContain('【取得的成绩】践行承诺【存在的问题】联系家长少【努力方向】多联系群众【建议】带一名青年教师')
    expect(row.en).toContain('[Achievements] 践行承诺')
    const none = data.ledger.items.find((one: { id: string }) => one.id === reviews[1]!.id)
    expect(none.rectification).toEqual({ zh: '无需整改', en: 'Nothing to put right' })
    expect(none.zh).toContain('【存在的问题】未发现问题')
  }))

test('filters by organisation, day, name and initials, within what the viewer may see', () =>
  sandbox(db, async tx => {
    const { office, cycle, branches, branchSecretaries, member, members } = await world(tx)
    const total = async (filter: object, actor = office) =>
      (await ask(tx, actor, ledger, { filter: { cycleId: cycle.id, ...filter }, size: 5 })).data.ledger.total
    expect(await total({ organizationId: branches[1]!.id })).toBe(1)
    expect(await total({ to: '2011-11-30' })).toBe(2)
    expect(await total({ search: member.name })).toBe(1)
    expect(await total({ search: member.initials })).toBe(1)
    expect(await total({ search: '%' })).toBe(0)
    expect(await total({}, await actorFor(tx, branchSecretaries[1]!))).toBe(1)
    expect(await total({}, await actorFor(tx, member))).toBe(1)
    expect(await total({}, await actorFor(tx, members[1]![2]!))).toBe(0)
    const unknown = await ask(tx, office, ledger, { filter: { cycleId: '00000000-0000-4000-8000-000000000000' }, size: 5 })
    expect(unknown.code).toBe('NOT_FOUND')
  }))

test('a page costs the same number of statements whatever it contains', () =>
  sandbox(db, async tx => {
    const { office, cycle } = await world(tx)
    const cost = async (size: number) => {
      forgetStatements()
      await ask(tx, office, ledger, { filter: { cycleId: cycle.id }, size })
      return statements.length
    }
    expect([await cost(1), await cost(25)]).toEqual([11, 11])
  }))

test.each(['zh', 'en'] as const)(
  'the workbook holds the rows and columns as shown, as plain text, for another library to read (%s)',
  language =>
    sandbox(db, async tx => {
      const { office, cycle, member } = await world(tx)
      await tx.query(`update opinions set text = '=cmd|calc' where text = '联系家长少'`)
      const rows = await workbook(tx, office, cycle.id, language)
      expect(rows).toHaveLength(4)
      expect(rows[0]).toHaveLength(columns.length)
      expect(rows[0]![0]).toBe(language === 'zh' ? '点评领导' : 'Reviewing leader')
      const row = rows.find(cells => cells.some(cell => String(cell).includes('=cmd|calc')))!
      expect(row).toEqual(expect.arrayContaining([member.name, language === 'zh' ? '2011年11月20日' : '2011-11-20']))
    }),
)

test('a talk has a row in the ledger of the office without what was said, and none in that of a leader', () =>
  sandbox(db, async tx => {
    const { office, cycle, secretary, reviewer, members, input } = await world(tx)
    const talk = await tx.findOneByOrFail(ReviewForm, { code: 'TALK' })
    const said = { ...input, formId: talk.id, personId: members[0]![2]!.id, occurredOn: '2011-11-21' }
    const giver = await actorFor(tx, reviewer)
    const [given] = await transact({ db: tx, actor: giver }, null, all => submitReviews(all, giver, [said]))
    const rowOf = async (actor: Actor) => {
      const { data } = await ask(tx, actor, ledger, { filter: { cycleId: cycle.id }, size: 25 })
      return data.ledger.items.find((one: { id: string }) => one.id === given!.id)
    }
    expect(await rowOf(office)).toMatchObject({
      reviewer: { name: reviewer.name },
      form: { code: 'TALK' },
      zh: null,
      en: null,
      opinions: 2,
    })
    expect((await rowOf(giver)).zh).toContain('践行承诺')
    expect(await rowOf(await actorFor(tx, secretary))).toBeUndefined()
    const figures = `{ statistics(cycleId: "${cycle.id}") { reviews { total } } ledger(filter: { cycleId: "${cycle.id}" }) { total } }`
    const { data } = await ask(tx, office, figures)
    expect(data.ledger.total).toBe(data.statistics.reviews.total)
  }))

test('the workbook is sorted as shown', () =>
  sandbox(db, async tx => {
    const { office, cycle } = await world(tx)
    const days = async (order: 'ASC' | 'DESC') =>
      (await workbook(tx, office, cycle.id, 'en', { field: 'occurredOn', order })).slice(1).map(cells => cells[2])
    expect(await days('ASC')).toEqual(['2011-11-20', '2011-11-20', '2011-12-01'])
    expect(await days('DESC')).toEqual(['2011-12-01', '2011-11-20', '2011-11-20'])
  }))

async function workbook(
  tx: EntityManager,
  actor: Parameters<typeof makeContext>[1],
  cycleId: string,
  language: Language,
  sort: LedgerSorting | null = null,
): Promise<unknown[][]> {
  const stream = new PassThrough()
  const [bytes] = await Promise.all([
    buffer(stream),
    writeLedger(makeContext(tx, actor), stream, { filter: { cycleId }, sort, columns, language }),
  ])
  const read = (await readWorkbook(bytes)) as unknown[]
  return (Array.isArray(read[0]) ? read : (read[0] as { data: unknown[][] }).data) as unknown[][]
}
