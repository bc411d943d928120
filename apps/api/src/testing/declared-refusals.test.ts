import { expect, test } from 'vitest'
import { demandDeclared } from './declared-refusals.ts'

const failed = (code: string) => [{ path: ['done'], code }]
const submit = 'mutation { done: submitReview(id: "1", version: 1) { id } }'

test('accepts what an operation declares, what its arguments tell and what any operation may answer', async () => {
  for (const code of ['MOVE_NOT_ALLOWED', 'STALE', 'FORBIDDEN']) await demandDeclared(submit, failed(code))
})

test('rejects a refusal that the operation does not declare, under an alias and in a fragment', async () => {
  await expect(demandDeclared(submit, failed('MEASURES_OPEN'))).rejects.toThrow('submitReview refuses with MEASURES_OPEN')
  const inFragment = 'query { ...asked } fragment asked on Query { done: today }'
  await expect(demandDeclared(inFragment, failed('NO_TERM'))).rejects.toThrow('today refuses with NO_TERM')
})

test('takes a field of another fragment for no operation', async () => {
  await demandDeclared(`${submit} fragment told on Opinion { done: text }`, failed('MOVE_NOT_ALLOWED'))
})

test('passes over errors that are no refusals of the domain', async () => {
  await demandDeclared(submit, [...failed('BAD_USER_INPUT'), { code: 'STALE' }])
})
