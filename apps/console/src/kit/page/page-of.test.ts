// @vitest-environment node
import { expect, test } from 'vitest'
import { features } from '../../features.ts'
import { pageOf } from './page-of.ts'

test.each([
  ['Rectification', '/rectifications/1/show'],
  ['Review', '/reviews/1'],
  ['Account', '/accounts'],
  ['SavedView', undefined],
  ['Planet', undefined],
])('a record of type %s is found at %s', (type, address) => expect(pageOf(features, type, '1')).toBe(address))
