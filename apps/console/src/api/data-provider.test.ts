import { expect, test } from 'vitest'
import { graphqlDataProvider } from './data-provider.ts'
import type { Send } from './send.ts'

type Sent = { query: string; variables: Record<string, unknown> }

function provider(fail = 0) {
  const sent: Sent[] = []
  let failures = fail
  const send = (async (query: string, variables: Record<string, unknown>) => {
    sent.push({ query, variables })
    if (failures-- > 0) throw new Error('no connection')
    return { data: { id: '1', items: [], total: 0 } }
  }) as unknown as Send
  const spec = { one: 'person', many: 'people', fields: { id: true, name: true }, has: ['list', 'read', 'update'] } as const
  return { sent, ...graphqlDataProvider({ people: spec, notReviewed: { ...spec, args: { cycleId: 'ID!' } } }, send) }
}

const before = { id: '1', version: 3, name: '甲', number: '7' }

test('an update sends what changed, with the version that was read', async () => {
  const { sent, update } = provider()
  await update('people', { id: '1', data: { ...before, name: '乙' }, previousData: before })
  expect(sent[0]?.variables).toMatchObject({ id: '1', version: 3, input: { name: '乙' } })
})

test('a retry keeps its idempotency key, the next intent has its own', async () => {
  const { sent, update } = provider(1)
  const change = { id: '1', data: { ...before, name: '丙' }, previousData: before }
  await expect(update('people', change)).rejects.toThrow()
  await update('people', change)
  await update('people', change)
  const [first, retried, again] = sent.map(({ variables }) => variables.idempotencyKey)
  expect(retried).toBe(first)
  expect(again).not.toBe(first)
})

test('arguments of a list are lifted out of its filter, empty filters are left out', async () => {
  const { sent, getList } = provider()
  await getList('notReviewed', { filter: { cycleId: 'c', search: '', subjectKind: 'PERSON' }, pagination: { page: 2, perPage: 10 } })
  expect(sent[0]?.variables).toMatchObject({ cycleId: 'c', filter: { subjectKind: 'PERSON' }, page: { number: 2, size: 10 } })
})

test('a list is sorted by the code of the field, and by none where react-admin asks for the id', async () => {
  const { sent, getList } = provider()
  await getList('people', { sort: { field: 'recordedAt', order: 'DESC' } })
  await getList('people', { sort: { field: 'id', order: 'ASC' } })
  expect(sent.map(({ variables }) => variables.sort)).toEqual([{ field: 'RECORDED_AT', order: 'DESC' }, undefined])
})
