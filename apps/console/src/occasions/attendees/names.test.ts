import { expect, test } from 'vitest'
import { matchNames, splitNames } from './names.ts'

test('a pasted list is names, however they are set apart', () => {
  expect(splitNames('白宇、方 岚，顾青\n 何屿 ;白宇\r\n\n')).toEqual(['白宇', '方岚', '顾青', '何屿'])
})

test('a name of nobody and a name of several people are handed back', () => {
  const people = ['白宇', '方岚', '方岚'].map((name, i) => ({ id: String(i), name }))
  expect(matchNames(['白宇', '方岚', '顾青'], people)).toEqual({ found: [people[0]], unknown: ['顾青'], several: ['方岚'] })
})
