import { isEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { makeSchema } from '../../schema.ts'

test('every code of an enum is upper case', async () => {
  const enums = Object.values((await makeSchema()).getTypeMap()).filter(type => isEnumType(type) && !type.name.startsWith('__'))
  const codes = enums.flatMap(type => (isEnumType(type) ? type.getValues().map(({ name }) => `${type.name}.${name}`) : []))
  expect(codes).toContain('MeasureSortField.RECORDED_AT')
  expect(codes.filter(code => !/^\w+\.[A-Z][A-Z0-9_]*$/.test(code))).toEqual([])
})
