import { expect, test } from 'vitest'
import { namesViewOnly, queryOf, withView } from './address.ts'
import { suggestedName } from './suggested-name.ts'

const shown = { filter: '{"status":"DONE"}', sort: 'dueOn', order: 'ASC', columns: 'text,status', density: 'medium' }

test('a view keeps what is shown and not where one stands', () => {
  const query = queryOf(shown)
  const address = withView(new URLSearchParams('cycle=c1&org=o1&page=3&filter={}&sort=id&columns=text'), { id: 'v1', query })
  expect(Object.fromEntries(address)).toEqual({ ...shown, cycle: 'c1', org: 'o1', view: 'v1' })
})

test('a kept text that names other things does not bring them into the address', () => {
  const address = withView(new URLSearchParams('cycle=c1'), { id: 'v1', query: 'cycle=c2&org=o9&sort=dueOn&javascript=1' })
  expect(Object.fromEntries(address)).toEqual({ cycle: 'c1', sort: 'dueOn', view: 'v1' })
})

test('a link that names the view alone leaves the rest to it', () => {
  expect(namesViewOnly(new URLSearchParams('view=v1&cycle=c1'))).toBe(true)
  expect(namesViewOnly(new URLSearchParams('view=v1&sort=dueOn'))).toBe(false)
})

test('a view is called by its filters in words', () => {
  const filters = [{ props: { source: 'status', of: { name: 'MeasureStatus' } } }, { props: { source: 'search' } }] as never
  expect(suggestedName({ status: 'DONE', search: '课堂' }, filters, key => `词 ${key}`)).toBe('词 MeasureStatus.DONE · 课堂')
  expect(suggestedName({}, filters, key => key)).toBe('')
})
