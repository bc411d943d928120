import { expect, test } from 'vitest'
import { cellsOf, filledWith, withRowMoved } from './rows.ts'

const row = (zh: string, en = '') => ({ key: zh, zh, en })

test('rows move one place and stay within', () => {
  expect(withRowMoved([1, 2, 3], 1, -1)).toEqual([2, 1, 3])
  expect(withRowMoved([1, 2, 3], 1, 1)).toEqual([1, 3, 2])
  expect(withRowMoved([1, 2, 3], 0, -1)).toEqual([1, 2, 3])
  expect(withRowMoved([1, 2, 3], 2, 1)).toEqual([1, 2, 3])
})

test('a spreadsheet is pasted by lines and cells, without its column of numbers', () => {
  expect(cellsOf('学习\tStudy\r\n作风\tStyle\r\n')).toEqual([
    ['学习', 'Study'],
    ['作风', 'Style'],
  ])
  expect(cellsOf('1\t学习\n2、\t作风')).toEqual([['学习'], ['作风']])
  expect(cellsOf('"两\n行"\t"说""好"""\n\n末')).toEqual([['两 行', '说"好"'], ['末']])
  expect(cellsOf('5\n6')).toEqual([['5'], ['6']])
  expect(cellsOf('甲\t\t乙')).toEqual([['甲', '', '乙']])
})

test('what is pasted lies over the rows from there on; rows are added, nothing is lost', () => {
  const rows = filledWith([row('甲', 'a'), row('乙', 'b')], {
    place: 1,
    fields: ['zh', 'en'],
    fresh: () => row(''),
    lines: [['二'], ['三', 'c', 'd']],
  })
  expect(rows.map(({ zh, en }) => [zh, en])).toEqual([
    ['甲', 'a'],
    ['二', 'b'],
    ['三', 'c d'],
  ])
})
