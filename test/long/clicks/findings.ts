import type { Json } from '../../kit/world.ts'
import type { Bureau } from './bureau.ts'
import { caseOf, formOf, personOf } from './given.ts'

const daysBefore = (day: string, days: number) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)

const writing = {
  Organization: 'createOrganization(input: $input) { id }',
  Person: 'createPerson(input: $input) { id memberships { id version } }',
  Occasion: 'createOccasion(input: $input) { id }',
}

/** Does to the bureau, by its own mutations, what the data check looks for; what takes days to become a finding cannot be done. */
export async function muddle(bureau: Bureau) {
  const { ask, cycle, committee, today, branches } = bureau
  const longAgo = '2015-07-01'
  const create = async (what: keyof typeof writing, input: object): Promise<Json> => {
    const written = await ask('office', `mutation($input: Create${what}Input!) { made: ${writing[what]} }`, { input })
    return written.made
  }
  const member = (name: string, organizationId: string) =>
    create('Person', { name, organizationId, politicalStatus: 'PARTY_MEMBER', fromOn: longAgo })

  const orphan = await create('Organization', { name: '无书记党支部', kind: 'PARTY_BRANCH', parentId: committee, foundedOn: longAgo })
  await member('苏无人', orphan.id)
  const gone = await member('齐已转出', branches[6]?.id ?? '')
  const { version, startsOn } = (await ask('office', 'query($id: ID!) { cycle(id: $id) { version startsOn } }', { id: cycle })).cycle
  await ask('office', 'mutation($id: ID!, $version: Int!) { drawUpRoster(id: $id, version: $version) { id } }', { id: cycle, version })
  const [membership] = gone.memberships
  const leave = 'mutation($id: ID!, $version: Int!, $on: Date!) { endMembership(id: $id, version: $version, on: $on) { id } }'
  await ask('office', leave, { ...membership, on: '2016-07-01' })
  for (const name of ['冯同名', '冯同名']) await member(name, branches[7]?.id ?? '')

  const { id: formId } = await formOf(bureau, 'COLLECTIVE')
  const held = { cycleId: cycle, organizationId: branches[2]?.id, formId, kind: 'REPORT_MEETING', heldOn: today }
  await create('Occasion', { ...held, title: '无人到会的会议' })
  const { id: attendee } = await personOf(bureau, 'branch3')
  await create('Occasion', { ...held, title: '重复计数的会议', attendeeIds: [attendee], headcounts: [{ class: '党员', count: 1 }] })

  const measures = [{ text: '没有责任人的措施。' }]
  await caseOf(bureau, 'secretary', { organizationId: branches[4]?.id ?? '', problem: '门卫登记不全。', measures })
  const on = daysBefore(today, 31)
  if (startsOn <= on) await caseOf(bureau, 'secretary', { organizationId: branches[4]?.id ?? '', problem: '补录的问题。', on })

  const { seats } = await ask('office', '{ seats(page: { size: 100 }) { items { post { code } appointments { id version } } } }')
  const [post] = seats.items.find((seat: Json) => seat.post.code === 'INSTRUCTOR').appointments
  const end = 'mutation($id: ID!, $version: Int!, $on: Date!) { endAppointment(id: $id, version: $version, on: $on) { id } }'
  await ask('office', end, { ...post, on: today })
}

/** What on its page puts a finding right: a button or a field, by its name; of the last nothing can be put right, and the day is said. */
export const mends: Readonly<Record<string, RegExp>> = {
  ROSTER_NOT_MEMBER: /编入组织|转接组织关系/,
  MEMBER_NOT_ON_ROSTER: /编入组织|转接组织关系/,
  DUPLICATE_PERSON: /编辑/,
  OCCASION_WITHOUT_ATTENDANCE: /登记一人/,
  HEADCOUNT_CONTRADICTS: /修改/,
  RECTIFICATION_WITHOUT_DEADLINE: /提出整改措施|期限/,
  NO_REVIEWER: /指定责任领导|任命/,
  NO_SECRETARY: /任命/,
  MEASURE_WITHOUT_OWNER: /修改/,
  RECTIFICATION_LATE: /期限/,
  ACCOUNT_LEFT: /停用/,
  CRITERIA_COUNT: /修订|编辑/,
  RECORDED_LATE: /作废/,
}
