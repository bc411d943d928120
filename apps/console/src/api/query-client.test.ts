// @vitest-environment node
import { expect, test } from 'vitest'
import { queryClientFor } from './query-client.ts'

const resources = { units: { one: 'unit' }, people: { one: 'person' }, measures: { one: 'measure' } }

/** The queries that are fetched again after a mutation of this key. */
async function fetchedAfter(mutationKey: readonly unknown[], touched: Readonly<Record<string, readonly string[]>>) {
  const queries = queryClientFor(resources, name => touched[name] ?? null)
  const keys = ['units', 'people', 'measures', 'statistics']
  for (const key of keys) queries.setQueryData([key], {})
  await queries
    .getMutationCache()
    .build(queries, { mutationKey, mutationFn: async () => ({}) })
    .execute(undefined)
  return keys.filter(key => queries.getQueryState([key])?.isInvalidated)
}

test('after a verb, what it touched is fetched again, and every figure', async () => {
  expect(await fetchedAfter(['verb', 'startMeasure'], { startMeasure: ['measures'] })).toEqual(['measures', 'statistics'])
})

test('after a form of react-admin likewise, by what it creates or updates', async () => {
  const touched = { updateUnit: ['units', 'people'], createUnit: [] }
  expect(await fetchedAfter(['units', 'update', {}], touched)).toEqual(['units', 'people', 'statistics'])
  expect(await fetchedAfter(['units', 'create', {}], touched)).toEqual(['statistics'])
  expect(await fetchedAfter(['people', 'update', {}], touched)).toEqual(['units', 'people', 'measures', 'statistics'])
})

test('after a mutation of neither kind nothing is', async () => {
  expect(await fetchedAfter(['look'], {})).toEqual([])
})
