import { beforeAll, expect, test } from 'vitest'
import { makeBureau } from '../testing/makers.ts'
import { testServer } from '../testing/server.ts'

const server = testServer()
const office = server.visitor()
beforeAll(async () => {
  await office.signIn()
})
const nobodys = '00000000-0000-4000-8000-000000000000'

test('sends the workbook as a file with a Chinese name, and refusals as JSON', async () => {
  await server.db.query("update accounts set username = 'first'")
  const { cycle } = await makeBureau(server.db.manager)
  const file = await office.send(`/exports/ledger.xlsx?cycleId=${cycle.id}&sort=OCCURRED_ON&order=DESC&lang=zh`)
  expect([file.status, file.headers.get('content-disposition')]).toEqual([
    200,
    `attachment; filename="ledger.xlsx"; filename*=UTF-8''${encodeURIComponent('点评台账')}.xlsx`,
  ])
  for (const [asked, status, code] of [
    [office.send(`/exports/ledger.xlsx?cycleId=${nobodys}`), 404, 'NOT_FOUND'],
    [office.send('/exports/ledger.xlsx'), 404, 'NOT_FOUND'],
    [server.visitor().send(`/exports/ledger.xlsx?cycleId=${cycle.id}`), 401, 'UNAUTHENTICATED'],
  ] as const) {
    const answer = await asked
    expect([answer.status, answer.code]).toEqual([status, code])
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(answer.headers.get('content-disposition')).toBeNull()
  }
})
