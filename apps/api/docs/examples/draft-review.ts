// Drafts a review, with a token for READ_RECORDS and WRITE of whoever reviews: node draft-review.ts <id of the cycle> <name of the subject> [code of the form]
import { ask } from './ask.ts'

const [cycleId, name, code = 'ON_SITE'] = process.argv.slice(2)
type Subject = { subjectKind: string; organization: { id: string }; person: { id: string } | null }
type Mine = { today: string; me: { person: { id: string } }; subjectsToReview: { items: Subject[] } }
type Forms = { reviewForms: { items: { id: string; parts: { code: string; required: boolean; gives: string | null }[] }[] } }

// Who reviews, whom they may review, and by which form: leaders ON_SITE, say, members each other MUTUAL.
// The server knows the authority: a subject that is not listed is not theirs.
const { me, today, subjectsToReview } = await ask<Mine>(
  `query($cycleId: ID!, $name: String) { today me { person { id } }
     subjectsToReview(cycleId: $cycleId, filter: { search: $name }) { items { subjectKind organization { id } person { id } } } }`,
  { cycleId, name },
)
const [subject, another] = subjectsToReview.items
if (!subject) throw new Error(`${name} is not among those whom you may review in this cycle`)
if (another) throw new Error(`${name} is a part of several names: give the whole, or a number`)
const { reviewForms } = await ask<Forms>(
  `query($kind: SubjectKind!, $code: String) { reviewForms(filter: { code: $code, subjectKind: $kind }) { items { id parts { code required gives } } } }`,
  { kind: subject.subjectKind, code },
)
const [form] = reviewForms.items
if (!form) throw new Error(`${code} is no form for this subject`)

// A part that gives an opinion is written as one: it has to be answered and put right. The others are remarks.
const required = form.parts.filter(part => part.required)
const input = {
  cycleId,
  reviewerId: me.person.id,
  organizationId: subject.organization.id,
  personId: subject.person?.id,
  formId: form.id,
  occurredOn: today,
  remarks: required.filter(part => !part.gives).map(part => ({ kind: 'PART', code: part.code, text: '学习记录完整' })),
  opinions: required.filter(part => part.gives).map(part => ({ kind: part.gives, text: '请增加走访' })),
}
const { createReview } = await ask<{ createReview: { id: string; version: number } }>(
  'mutation($input: ReviewInput!, $key: String) { createReview(input: $input, idempotencyKey: $key) { id version } }',
  { input, key: `draft ${cycleId} ${name} ${today}` },
)
console.log(createReview.id, createReview.version)
