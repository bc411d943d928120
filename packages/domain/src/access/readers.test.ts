import { describe, expect, test } from 'vitest'
import { type Actor, type Facts, may, type Role, readersOf, readersSentence, reviewForms, words } from '../index.ts'
import { roles } from '../internal.ts'

const nobody: Actor = { accountId: 'mine', personId: 'me', everywhere: false, posts: [], memberOf: [], scopes: null }
const actorOf = (role: Role): Actor => {
  if (role === 'ANYBODY') return nobody
  if (role === 'MEMBER') return { ...nobody, memberOf: ['branch'] }
  return { ...nobody, posts: [{ capability: role, organizationId: 'branch', appointmentId: 'a' }] }
}
const mine = { REVIEWER: { reviewerId: 'me' }, RECORDER: { recordedById: 'mine' }, SUBJECT: { personId: 'me' }, OWNER: { ownerId: 'me' } }

describe('whoever the sentence names sees a review, and nobody else', () => {
  for (const form of reviewForms) {
    const facts: Facts = {
      organizationId: 'branch',
      path: ['branch', 'committee'],
      personId: 'another',
      reviewerId: 'somebody',
      recordedById: 'an account',
      ownerId: 'owner',
      confidential: form.confidential,
      draft: false,
    }
    const readers = readersOf(form)
    for (const role of roles)
      test(`${form.code}: ${role}`, () => {
        expect(may(actorOf(role), 'REVIEW_READ', facts)).toBe(readers.roles.includes(role))
        const disclosed = { ...facts, disclosedTo: ['me', 'branch'] }
        expect(may(actorOf(role), 'REVIEW_READ', disclosed)).toBe(!form.confidential)
        expect(may(actorOf(role), 'REVIEW_READ', { ...disclosed, draft: true })).toBe(role === 'OFFICE' && !form.confidential)
      })
    for (const [part, own] of Object.entries(mine))
      test(`${form.code}: ${part}`, () => {
        expect(may(nobody, 'REVIEW_READ', { ...facts, ...own })).toBe(readers.parts.includes(part as keyof typeof mine))
      })
  }
})

test('what is disclosed to an organisation is read in it and below, not above or beside', () => {
  const facts: Facts = {
    organizationId: 'branch',
    path: ['branch', 'committee'],
    confidential: false,
    draft: false,
    disclosedTo: ['branch'],
  }
  const member = (organization: string, above: string[]): Actor => ({
    ...nobody,
    memberOf: [organization],
    above: [organization, ...above],
  })
  expect(may(member('branch', ['committee']), 'REVIEW_READ', facts)).toBe(true)
  expect(may(member('group', ['branch', 'committee']), 'REVIEW_READ', facts)).toBe(true)
  expect(may(member('committee', []), 'REVIEW_READ', facts)).toBe(false)
  expect(may(member('sister', ['committee']), 'REVIEW_READ', facts)).toBe(false)
})

test('the sentence of a talk names those concerned and says that it is never disclosed', () => {
  const talk = readersOf({ confidential: true })
  expect(readersSentence(talk, null, 'zh')).toBe('提交后可见：点评人、录入人、点评对象、整改措施责任人。从不公开。')
  expect(readersSentence(talk, null, 'en')).toMatch(/Never disclosed\.$/)
  expect(readersSentence(readersOf({ confidential: false }), 'MEETING', 'zh')).toContain(`公开后另有：${words.zh.DisclosureScope.MEETING}`)
})
