// @vitest-environment node
import { expect, test } from 'vitest'
import { features } from './features.ts'
import { menu } from './menu.ts'

/** Opened from the figures that count them. */
const unlisted = ['rosterEntries']

test('every list is in the menu, except what is opened from elsewhere', () => {
  const inMenu = menu.flat().map(({ to }) => to)
  const lists = features.flatMap(({ resources = [] }) => resources).filter(({ list }) => list)
  expect(lists.length).toBeGreaterThan(10)
  expect(lists.map(({ name }) => name).filter(name => !inMenu.includes(`/${name}`))).toEqual(unlisted)
})
