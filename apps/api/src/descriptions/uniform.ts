import { inWords } from '../platform/access/list.ts'

/** What one spelling says of every resource is said once: by the name of an argument, of a field, or by the ending of a type. */
export const argumentWords: Readonly<Record<string, string>> = {
  id: 'Its id.',
  version: 'The version that you have seen; if the thing has moved on since, the answer is STALE with its present state.',
  idempotencyKey:
    'Text of your own, one for each thing you mean to do: sent again, it is done once and the first answer returned. Kept for 30 days.',
  page: 'Which page; the first 25 unless told.',
  sort: 'By which field, and which way.',
  filter: 'What to look for; all conditions must hold.',
  input: 'What to write.',
  reason: 'Why, in words that are kept and shown.',
  cycleId: 'The cycle asked about.',
  organizationId: 'The top of the part of the tree asked about.',
  personId: 'The person.',
  on: 'The day from which it holds.',
  name: 'A name by which to know it again.',
}

export const fieldWords: Readonly<Record<string, string>> = {
  id: 'Stays the same for good.',
  code: 'Short and stable, for programs; unique among its kind (of versioned things: one revision after the other shares it).',
  revision: 'Counts the revisions under one code; reviews keep the revision that they used.',
  source: 'The document that it is taken from, such as 创先发〔2011〕17号 or the county summary of 2012.',
  organization: 'The organisation that it belongs to or is about.',
  person: 'The person that it is about; null where it is about an organisation, or where the viewer may not see the person.',
  cycle: 'The cycle that it belongs to.',
  status: 'Where it stands; moves only by a verb.',
  kind: 'Of what kind it is.',
  subjectKind: 'Whether the subject is an organisation or a person.',
  fromOn: 'The first day on which it holds.',
  toOn: 'The day from which it no longer holds; null while it holds without end.',
  startsOn: 'The first day.',
  endsOn: 'The last day, included.',
  dueOn: 'The last day on which it is in time; null where there is no date.',
  reason: 'Why, as given with the last move that asked for a reason; null where none did, or where the viewer may not read it.',
  text: 'In words; up to 20,000 characters.',
  author: 'Who wrote it.',
  account: 'Whose account.',
  recordedBy: 'Who entered it.',
  authorityRule: 'The line of the cycle’s authority matrix by which the reviewer may review the subject.',
  reviewer: 'The person who reviews.',
  form: 'The form of review.',
  ordinal: 'Its place among its sisters, from 1.',
  rule: 'The line of the cycle’s authority matrix.',
  readAt: 'When it was read; null while it is unread.',
  total: 'How many there are in all.',
  name: 'What it is called.',
  zh: 'In Chinese.',
  en: 'In English.',
  aliases: 'Other names that it goes by.',
  title: 'What it is called, where it has a name of its own.',
  place: 'Where it was held.',
  year: 'The calendar year.',
  daysOff: 'The days off, each with the holiday that it belongs to.',
  makeUpDays: 'The days at a weekend that are worked, each with the holiday that they make up for.',
  publishedOn: 'The day on which the notice was published; null where it is not known.',
  acceptedBy: 'Who accepted it; null until then.',
  closedBy: 'Who struck it off; null until then.',
  repliedBy: 'Who sent the reply; null until then.',
  rosterEntry: 'The subject due, with the organisation by which it counts.',
  appointment: 'The post held; null where none is.',
  post: 'The kind of post.',
  criteria: 'The criteria, in the order of their source.',
  explanation: 'What it means, where the source says more than its name; else null.',
  criteriaSet: 'The criteria by which it is given; null where there are none.',
  opinion: 'The opinion; null where it is about something else, or where the viewer may not read it.',
  rectification: 'The rectification; null where it is about something else, or where the viewer may not read it.',
  review: 'The review; null where it is about something else, or where the viewer may not read it.',
  measure: 'The measure; null where it is about something else, or where the viewer may not read it.',
  membership: 'The membership; null where it is about something else, or where the viewer may not read it.',
  responsibility: 'The contact point or area; null where it is about something else, or where the viewer may not read it.',
  handover: 'The handover; null where it is about something else.',
  sheet: 'The name of the sheet.',
  rows: 'Rows read.',
  create: 'Rows that would enter something new.',
  update: 'Rows that would change something.',
  unchanged: 'Rows that say what is known already.',
}

/** Of filters, whatever they filter. */
const filterWords: Readonly<Record<string, string>> = {
  ids: 'Only these; ids that are unknown or out of reach are passed over.',
  kinds: 'Of any of these kinds.',
  from: 'On or after this day.',
  to: 'On or before this day.',
  search: 'A part of the name.',
}

/** Of a filter or an input whose name follows the spelling. */
export function typeWords(name: string): string | undefined {
  const [, of = '', ending] = /^(\w+)(Filter|Input)$/.exec(name) ?? []
  if (ending === 'Filter') return `What to look for in a list: ${inWords(of)}. All conditions that are given must hold; null asks nothing.`
  const [, verb, what] = /^(Create|Update|Revise|Copy|Invite)(\w+)$/.exec(of) ?? []
  if (verb === 'Update') return `What update${what} changes: a field that is left out stays as it is.`
  if (verb) return `What ${verb.toLowerCase()}${what} is given.`
  return of && `As ${of} is written.`
}

/** Of a field, by its name; in filters and inputs, an id by what it is the id of. */
export function partWords(type: string, name: string): string | undefined {
  const [, ending] = /(Filter|Input)$/.exec(type) ?? []
  if (!ending) return fieldWords[name]
  const [, of] = /^(\w+)Ids?$/.exec(name) ?? []
  if (ending === 'Input') return of ? `The id of the ${inWords(of)}.` : fieldWords[name]
  return of ? `Only those of this ${inWords(of)}.` : (filterWords[name] ?? `Only those with this ${inWords(name)}.`)
}

/** Of a query or mutation that reads or writes as every resource does; `what` describes the type that it answers. */
export function operationWords(name: string, args: readonly string[], answer: string, what: string): string | undefined {
  if (args.includes('page') && answer.endsWith('Page')) return `A page of those that the viewer may read: ${what}`
  if (args.length === 1 && args[0] === 'id') return `One that the viewer may read; null where it is unknown or out of reach. ${what}`
  if (name.startsWith('create')) return `Enters a new one: ${what}`
  if (name.startsWith('update')) return `Changes one; what the input leaves out stays as it is: ${what}`
  if (name.startsWith('end')) return `Ends one; the day is the first on which it no longer holds: ${what}`
  return undefined
}
