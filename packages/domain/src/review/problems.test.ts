import { expect, test } from 'vitest'
import {
  criteriaSets,
  type Problem,
  problemsOfDraft,
  problemsOfReview,
  type ReviewContent,
  type ReviewSetting,
  reviewForms,
  treatments,
} from '../index.ts'

const formOf = (code: string) => reviewForms.find(form => form.code === code) ?? null
const setOf = (code: string) => criteriaSets.find(set => set.code === code) ?? null

const review: ReviewContent = {
  occurredOn: '2011-11-20',
  parts: [
    { part: 'ACHIEVEMENTS', text: 'Keeps commitments.' },
    { part: 'DIRECTION', text: 'Visit families.' },
  ],
  remarks: [{ criterion: 'SERVICE', text: 'Good.' }],
  opinions: [{ kind: 'PROBLEM', text: 'Little contact with parents.' }],
}
const setting: ReviewSetting = {
  today: '2026-11-23',
  subject: { kind: 'PERSON', capacity: 'MEMBER' },
  form: formOf('COLLECTIVE'),
  criteriaSet: setOf('MEMBER'),
  appointedOn: '2010-03-01',
}
const says = (content: Partial<ReviewContent>, other: Partial<ReviewSetting> = {}) =>
  problemsOfReview({ ...review, ...content }, { ...setting, ...other })

test('a complete review has no problem', () => expect(says({})).toEqual([]))

const treatment = (wanted: string) => treatments.find(({ code }) => code === wanted) ?? null
const ordering = treatment('INSUFFICIENT_EFFORT')

const one: [string, Partial<ReviewContent>, Partial<ReviewSetting>, Problem][] = [
  ['has a day', { occurredOn: null }, {}, { at: 'occurredOn', code: 'MISSING' }],
  ['happened on a day of the calendar', { occurredOn: '2011-02-29' }, {}, { at: 'occurredOn', code: 'NOT_A_DATE' }],
  ['is given in a form for its class', {}, { authorityClass: 'MASS' }, { at: 'form', code: 'WRONG_FORM' }],
  ['did not happen tomorrow', { occurredOn: '2026-11-24' }, {}, { at: 'occurredOn', code: 'IN_FUTURE', limit: '2026-11-23' }],
  [
    'did not happen before the appointment',
    { occurredOn: '2010-02-28' },
    {},
    { at: 'occurredOn', code: 'BEFORE_APPOINTMENT', limit: '2010-03-01' },
  ],
  [
    'happened in the days of its cycle',
    {},
    { window: { startsOn: '2018-01-01', endsOn: '2018-12-31' } },
    { at: 'occurredOn', code: 'OUTSIDE_PERIOD', limit: '2018-01-01', until: '2018-12-31' },
  ],
  ['did not happen after it', {}, { leftOn: '2011-11-19' }, { at: 'occurredOn', code: 'AFTER_APPOINTMENT', limit: '2011-11-19' }],
  ['has a form', {}, { form: null }, { at: 'form', code: 'MISSING' }],
  ['holds the required parts', { parts: review.parts.slice(0, 1) }, {}, { at: 'parts.DIRECTION', code: 'MISSING' }],
  ['holds no other part', { parts: [...review.parts, { part: 'DEMANDS', text: 'x' }] }, {}, { at: 'parts.DEMANDS', code: 'UNKNOWN_PART' }],
  [
    'holds each part once',
    { parts: [...review.parts, { part: 'DIRECTION', text: 'x' }] },
    {},
    { at: 'parts.DIRECTION', code: 'DUPLICATE' },
  ],
  [
    'keeps its texts short enough',
    { parts: [...review.parts.slice(0, 1), { part: 'DIRECTION', text: 'x'.repeat(20_001) }] },
    {},
    { at: 'parts.DIRECTION', code: 'TOO_LONG', limit: 20_000 },
  ],
  ['knows its criteria', { remarks: [{ criterion: 'PORTFOLIO', text: 'x' }] }, {}, { at: 'remarks.PORTFOLIO', code: 'UNKNOWN_CRITERION' }],
  ['grades by a scale only', { remarks: [{ criterion: 'SERVICE', grade: 'GOOD' }] }, {}, { at: 'remarks.SERVICE.grade', code: 'NO_SCALE' }],
  [
    'grades within the scale',
    { remarks: [{ criterion: 'LEAD_STUDY', grade: 'SATISFIED' }] },
    { criteriaSet: setOf('FIVE_LEADS') },
    { at: 'remarks.LEAD_STUDY.grade', code: 'NOT_IN_SCALE' },
  ],
  ['uses criteria for its subject', { remarks: [] }, { criteriaSet: setOf('FIVE_GOODS') }, { at: 'criteriaSet', code: 'WRONG_SUBJECT' }],
  [
    'says what the opinion is',
    { opinions: [...review.opinions, { kind: 'PROBLEM', text: ' ' }] },
    {},
    { at: 'opinions.1.text', code: 'MISSING' },
  ],
  ['names a problem, or says that none was found', { opinions: [] }, {}, { at: 'parts.PROBLEMS', code: 'MISSING' }],
  ['does not say that no problem was found beside one', { noProblem: true }, {}, { at: 'noProblem', code: 'NOT_ALLOWED' }],
  [
    'has no text beside its list of problems',
    { parts: [...review.parts, { part: 'PROBLEMS', text: 'Few visits.' }] },
    {},
    { at: 'parts.PROBLEMS', code: 'NOT_ALLOWED' },
  ],
  [
    'points problems and suggestions out on the spot, not praise',
    { opinions: [...review.opinions, { kind: 'PRAISE', text: 'Good.', pointedOut: true }] },
    {},
    { at: 'opinions.1.pointedOut', code: 'NOT_ALLOWED' },
  ],
  ['treats a person as a person', {}, { treatment: treatment('MODEL_ORGANIZATION') }, { at: 'treatment', code: 'WRONG_SUBJECT' }],
  ['orders with a day', {}, { treatment: ordering }, { at: 'orderedDueOn', code: 'MISSING' }],
  [
    'orders nothing that was to be done before it',
    { orderedDueOn: '2000-01-01' },
    { treatment: ordering },
    { at: 'orderedDueOn', code: 'IN_PAST', limit: '2011-11-20' },
  ],
  ['has no day of an order without one', { orderedDueOn: '2030-01-01' }, {}, { at: 'orderedDueOn', code: 'NOT_ALLOWED' }],
]
for (const [name, content, other, problem] of one) test(`a review ${name}`, () => expect(says(content, other)).toEqual([problem]))

test('nobody talks to an organisation', () => {
  const subject = { kind: 'ORGANIZATION', capacity: null } as const
  expect(says({ remarks: [] }, { subject, criteriaSet: null, form: formOf('TALK') })).toEqual([{ at: 'form', code: 'WRONG_FORM' }])
})

test('the list of problems is filled by a problem pointed out on the spot, or by the statement that there is none', () => {
  expect(says({ opinions: [{ kind: 'PROBLEM', text: 'Late reports.', pointedOut: true }] })).toEqual([])
  expect(says({ opinions: [], noProblem: true })).toEqual([])
  expect(says({ opinions: [{ kind: 'SUGGESTION', text: 'Visit families.' }], noProblem: true })).toEqual([])
})

test('all problems come at once', () => {
  const nothing = { occurredOn: null, parts: [], remarks: [], opinions: [] }
  expect(says(nothing).map(({ at, code }) => `${at} ${code}`)).toEqual([
    'occurredOn MISSING',
    'parts.ACHIEVEMENTS MISSING',
    'parts.PROBLEMS MISSING',
    'parts.DIRECTION MISSING',
    'content NO_CONTENT',
  ])
  expect(problemsOfDraft(nothing, setting)).toEqual([])
})

test('a draft is never dated tomorrow', () => {
  expect(problemsOfDraft({ ...review, occurredOn: '2026-11-24', parts: [] }, setting).map(({ code }) => code)).toEqual(['IN_FUTURE'])
})
