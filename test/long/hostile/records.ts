import type { Ask, Json } from '../../kit/world.ts'
import { name, text } from './corpus.ts'
import type { Mutations } from './mutations.ts'

const both = () => ({ zh: name(), en: name() })

/** Hostile names for all that the office enters: organisations, people, cycles, occasions, criteria, calendars, views, tokens. */
export async function enterRecords({ does, refuses }: Mutations, office: Ask) {
  const { data } =
    await office(`{ organizations(filter: { kind: PARTY_BRANCH }, sort: { field: ORDINAL, order: ASC }) { items { id ancestors { id } } }
    posts { items { id code } } cycles { items { id isPresent } }
    reviewForms(filter: { code: "COLLECTIVE" }) { items { id occasions { code } parts { code gives } } } }`)
  const [branch] = data.organizations.items
  const root = branch.ancestors[0].id
  const cycle = data.cycles.items.find((one: Json) => one.isPresent).id
  const [form] = data.reviewForms.items
  const make = async (thing: string, input: Json, change: Json) => {
    const made = await does(office, `create${thing}`, { input })
    return does(office, `update${thing}`, { ...made, input: change })
  }

  const organization = await make(
    'Organization',
    { name: name(), shortName: name(), kind: 'PARTY_BRANCH', parentId: root },
    { name: name(), shortName: name() },
  )
  const people: Json[] = []
  for (let i = 0; i < 30; i++)
    people.push(
      await does(office, 'createPerson', {
        input: { name: name(), number: name(60), politicalStatus: 'PARTY_MEMBER', organizationId: organization.id, fromOn: '2026-01-01' },
      }),
    )
  people[0] = await does(office, 'updatePerson', { ...people[0], input: { name: name(), number: name(60) } })
  const appointment = await does(office, 'createAppointment', {
    input: {
      personId: people[0].id,
      organizationId: branch.id,
      fromOn: '2026-01-01',
      portfolio: name(),
      postId: data.posts.items.find(({ code }: Json) => /MEMBER/.test(code))?.id ?? data.posts.items[0].id,
    },
  })
  const unit = await make('Unit', { name: name(), kind: 'SCHOOL' }, { name: name() })
  const body = await make('Body', { name: name(), aliases: [name(), name()], kind: 'WORKING_GROUP' }, { name: name(), aliases: [name()] })
  const view = await make(
    'SavedView',
    { list: 'opinions', name: name(), query: `filter=${encodeURIComponent(JSON.stringify({ search: text().slice(0, 500) }))}` },
    { name: name(), query: text().slice(0, 3000) },
  )
  await make('SchoolTerm', { name: name(), startsOn: '2031-03-01', endsOn: '2031-07-01' }, { name: name() })
  await does(office, 'createAccessToken', { name: name(100), scopes: ['READ_RECORDS'] }, 'accessToken { id }')
  const occasion = await make(
    'Occasion',
    {
      cycleId: cycle,
      formId: form.id,
      kind: form.occasions[0].code,
      organizationId: organization.id,
      heldOn: '2026-11-02',
      title: name(),
      place: name(),
      attendeeIds: [people[0].id],
      headcounts: [{ class: name(), count: 3 }],
    },
    { title: name(), place: name(), headcounts: [{ class: name(), count: 4 }] },
  )
  const plan = { kind: 'AD_HOC', organizationId: organization.id, rosterRule: 'AT_END', memberCapacityRule: 'ANY_CAPACITY' }
  const days = { startsOn: '2026-11-01', endsOn: '2026-11-30' }
  const ownCycle = await make('Cycle', { ...plan, ...days, name: name() }, { name: name() })
  await does(office, 'copyCycle', { id: ownCycle.id, input: { name: name(), startsOn: '2026-12-01', endsOn: '2026-12-31' } })
  const rule = () => ({
    code: 'ONE',
    reviewer: 'BRANCH_SECRETARY',
    relation: 'OWN_MEMBERS',
    subject: 'PERSON',
    class: 'LEADER',
    obligation: 'EACH',
    name: both(),
    source: text(),
  })
  const ruledCycle = await does(office, 'createCycle', {
    input: { ...plan, ...days, name: name(), authority: { code: name(), rules: [rule()] } },
  })
  const drawn = await does(office, 'drawUpRoster', ownCycle)
  const { rosterEntries } = (
    await office('query($id: ID!) { rosterEntries(filter: { cycleId: $id }) { items { id version } } }', { id: ownCycle.id })
  ).data
  const excluded = await does(office, 'excludeFromRoster', { ...rosterEntries.items[0], reason: text() })

  const content = () => ({
    name: both(),
    source: text(),
    announced: 2,
    subjects: [{ kind: 'ORGANIZATION' }],
    criteria: [
      { code: 'ONE', name: both(), explanation: both() },
      { code: 'TWO', name: both() },
    ],
    scale: {
      code: 'GOOD',
      name: both(),
      grades: [
        { code: 'YES', name: both() },
        { code: 'NO', name: both() },
      ],
    },
  })
  const set = await does(office, 'createCriteriaSet', { input: { code: 'HOSTILE', ...content() } })
  await does(office, 'reviseCriteriaSet', { ...set, input: content() })
  await does(office, 'loadCalendarNotice', {
    input: { year: 2033, number: name(), daysOff: [{ on: '2033-01-01', name: both() }], makeUpDays: [{ on: '2033-01-08', name: both() }] },
  })

  const criteria = content()
  const hostileCodes = { ...criteria, criteria: [{ code: name(), name: both() }] }
  const hostileGrades = { ...criteria, scale: { ...criteria.scale, grades: [{ code: name(), name: both() }, criteria.scale.grades[1]] } }
  await refuses(office, 'createCriteriaSet', { input: { ...criteria, code: name() } }, /^code/)
  await refuses(office, 'createCriteriaSet', { input: { ...hostileCodes, code: 'HOSTILE_TWO' } }, /criteria\.0\.code/)
  await refuses(office, 'createCriteriaSet', { input: { ...hostileGrades, code: 'HOSTILE_TWO' } }, /grades\.0\.code/)
  await refuses(office, 'createSavedView', { input: { list: name(), name: 'x', query: '' } }, /list/)
  await refuses(office, 'inviteAccount', { input: { username: name() } }, /username/)
  const occasionInput = { cycleId: cycle, formId: form.id, organizationId: organization.id, heldOn: '2026-11-02' }
  await refuses(office, 'createOccasion', { input: { ...occasionInput, kind: name() } }, /kind/)
  await refuses(office, 'updateOccasion', { ...occasion, input: { kind: name() } }, /kind/)
  const cycleInput = { ...plan, ...days, name: 'x' }
  const authority = { rules: [{ ...rule(), code: name() }] }
  await refuses(office, 'createCycle', { input: { ...cycleInput, authority } }, /^authority\.rules\.0\.code/)
  await refuses(office, 'updateCycle', { id: drawn.id, version: drawn.version, input: { authority } }, /^authority\.rules\.0\.code/)
  await refuses(
    office,
    'createCycle',
    { input: { ...cycleInput, criteria: [{ authorityRule: name(), criteriaSetId: set.id }] } },
    /criteria/,
  )
  await refuses(office, 'assignReviewer', { input: { rosterEntryId: excluded.id, personId: people[0].id, authorityRule: name() } })
  await refuses(office, 'loadCalendarNotice', { input: { year: 2034, number: 'x', text: text() } })
  await refuses(
    office,
    'createCriteriaSet',
    { input: { ...criteria, code: 'HOSTILE_TWO', scale: { ...criteria.scale, code: name() } } },
    /^scale\.code/,
  )
  return { branch: branch.id, root, cycle, form, organization, people, appointment, unit, body, view, occasion, ownCycle, ruledCycle }
}

export type Records = Awaited<ReturnType<typeof enterRecords>>
