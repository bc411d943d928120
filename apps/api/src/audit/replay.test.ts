import { beforeAll, expect, test } from 'vitest'
import { makeDatabase } from '../database.ts'
import { importRoster } from '../imports/import-roster.ts'
import { office as actorOf } from '../testing/ask.ts'
import { testDatabase } from '../testing/database.ts'
import { bureauRows, rosterWorkbook } from '../testing/roster-workbook.ts'
import { expectSameRows } from '../testing/same-rows.ts'
import { testServer } from '../testing/server.ts'
import { literal } from '../testing/worlds/rectification-world.ts'
import { replay } from './replay.ts'

const server = testServer()
const { db: copy } = testDatabase()
const { db: later } = testDatabase()
const { db: renamed } = testDatabase()
const office = server.visitor()

async function did(query: string, variables: object = {}, who = office) {
  const { data, code, text } = await who.ask(query, variables)
  expect(code, text).toBeUndefined()
  // biome-ignore lint/suspicious/noExplicitAny: what the server answers is read freely in tests
  return Object.values(data)[0] as any
}

/** Runs a verb at the present version of the record. */
async function move(one: string, verb: string, id: string, more: Record<string, unknown> = {}, who = office) {
  const { version } = await did(`{ ${one}(id: "${id}") { version } }`)
  const written = Object.entries(more).map(([name, value]) => `, ${name}: ${literal(value)}`)
  return did(`mutation { ${verb}(id: "${id}", version: ${version}${written.join('')}) { id } }`, {}, who)
}

beforeAll(async () => {
  await office.signIn()
})

/** A cycle with its roster, an occasion, and a review whose problem goes through all states twice. */
async function reviewed(committee: string, branch: string, member: string) {
  const input = (verb: string, type: string, value: object, answer = 'id version') =>
    did(`mutation($input: ${type}!) { ${verb}(input: $input) { ${answer} } }`, { input: value })
  const unit = await input('createUnit', 'CreateUnitInput', { name: '第一小学', kind: 'SCHOOL' })
  const { version: v } = await did(`{ organization(id: "${branch}") { version } }`)
  await did('mutation($id: ID!, $v: Int!, $u: ID) { updateOrganization(id: $id, version: $v, input: { unitId: $u }) { id } }', {
    id: branch,
    v,
    u: unit.id,
  })
  await input('createBody', 'CreateBodyInput', { name: '领导小组', kind: 'LEADING_GROUP', organizationId: committee, aliases: ['小组'] })
  const there = { organizationId: branch, fromOn: '2008-01-01' }
  const secretary = await input('createPerson', 'CreatePersonInput', { name: '书记', politicalStatus: 'PARTY_MEMBER', ...there })
  await input('createPerson', 'CreatePersonInput', { name: '家长', organizationId: branch, classes: ['PARENT'], fromOn: '2010-01-01' })
  const posts = (await did('{ posts(page: { size: 100 }) { items { id code } } }')).items
  const postId = posts.find(({ code }: { code: string }) => code === 'BRANCH_SECRETARY').id
  await input('createAppointment', 'CreateAppointmentInput', { personId: secretary.id, postId, ...there })
  await input('createResponsibility', 'CreateResponsibilityInput', { personId: secretary.id, kind: 'CONTACT_POINT', ...there })
  await did('mutation($from: ID!, $to: ID!) { handOver(fromPersonId: $from, toPersonId: $to, on: "2010-06-01") { id } }', {
    from: secretary.id,
    to: member,
  })
  const cycle = await input('createCycle', 'CreateCycleInput', {
    name: '2011年',
    kind: 'YEAR',
    startsOn: '2011-01-01',
    endsOn: '2011-12-31',
    organizationId: committee,
    rosterRule: 'AT_END',
    memberCapacityRule: 'ANY_CAPACITY',
  })
  await move('cycle', 'drawUpRoster', cycle.id)
  const [entry] = (await did(`{ rosterEntries(filter: { cycleId: "${cycle.id}", subjectKind: PERSON }) { items { id } } }`)).items
  await move('rosterEntry', 'excludeFromRoster', entry.id, { reason: '长期病假' })
  await move('rosterEntry', 'includeInRoster', entry.id)
  await move('cycle', 'startCycle', cycle.id)
  const thisYear = (await office.ask('{ today }')).data.today.slice(0, 4)
  const present = await input('createCycle', 'CreateCycleInput', {
    name: '本年',
    kind: 'YEAR',
    startsOn: `${thisYear}-01-01`,
    endsOn: `${thisYear}-12-31`,
    organizationId: committee,
    rosterRule: 'AT_END',
    memberCapacityRule: 'ANY_CAPACITY',
  })
  await move('cycle', 'drawUpRoster', present.id)
  await move('cycle', 'startCycle', present.id)
  await did('mutation($id: ID!, $v: Int!, $input: CloseCycleInput!) { closeCycle(id: $id, version: $v, input: $input) { id } }', {
    id: present.id,
    v: (await did(`{ cycle(id: "${present.id}") { version } }`)).version,
    input: { settled: [{ kind: 'UNREVIEWED', carried: false, reason: '另行安排' }] },
  })
  const forms = (await did('{ reviewForms { items { id code occasions { code } } } }')).items
  const form = forms.find(({ code }: { code: string }) => code === 'COLLECTIVE')
  const occasion = await input('createOccasion', 'CreateOccasionInput', {
    cycleId: cycle.id,
    formId: form.id,
    kind: form.occasions[0].code,
    heldOn: '2011-11-20',
    organizationId: branch,
    headcounts: [{ class: 'PARENT', count: 3 }],
    attendeeIds: [member],
  })
  const measures = [{ text: '每月家访', ownerId: member, leaderId: secretary.id, dueOn: '2011-12-20' }]
  const opinions = [
    { kind: 'PROBLEM', text: '联系家长少', measures },
    { kind: 'SUGGESTION', text: '带新人', measures: [] },
    { kind: 'HELP', text: '漏雨', measures: [] },
  ]
  const remarks = ['ACHIEVEMENTS', 'DIRECTION'].map(code => ({ kind: 'PART', code, text: '话' }))
  const draft = { cycleId: cycle.id, reviewerId: secretary.id, organizationId: branch, personId: member, occasionId: occasion.id }
  const written = { ...draft, formId: form.id, occurredOn: '2011-11-20', remarks, opinions }
  const review = await input('createReview', 'ReviewInput', written)
  await did('mutation($id: ID!, $v: Int!, $input: ReviewInput!) { updateReview(id: $id, version: $v, input: $input) { id } }', {
    id: review.id,
    v: review.version,
    input: { ...written, remarks: remarks.slice(0, 1).concat({ kind: 'PART', code: 'DIRECTION', text: '别的话' }) },
  })
  await move('review', 'submitReview', review.id)
  await move('review', 'returnReview', review.id, { reason: '补充' })
  await move('review', 'submitReview', review.id)
  await move('review', 'discloseReview', review.id)
  const [problem] = (await did(`{ review(id: "${review.id}") { opinions { id kind status } } }`)).opinions.filter(
    (one: { kind: string; status: string }) => one.kind === 'PROBLEM' && one.status === 'RAISED',
  )
  await move('opinion', 'adoptOpinion', problem.id, { asSuggested: true })
  const raised: { id: string; kind: string; status: string; rectification: { id: string }; measures: { id: string }[] }[] = (
    await did(`{ review(id: "${review.id}") { opinions { id kind status rectification { id } measures { id } } } }`)
  ).opinions
  const of = (kind: string) => raised.find(one => one.kind === kind && one.status !== 'WITHDRAWN')!
  await move('opinion', 'answerOpinion', of('HELP').id, { answer: '已修' })
  await move('opinion', 'refuseOpinion', of('SUGGESTION').id, { reason: '不适用' })
  await move('opinion', 'acceptRefusal', of('SUGGESTION').id)
  const { rectification, measures: planned } = of('PROBLEM')
  const today = (await office.ask('{ today }')).data.today
  await did(
    `mutation($id: ID!, $v: Int!, $on: Date) { proposeRectification(id: $id, version: $v, deadlineKind: BY_DATE, dueOn: $on, cause: "忙") { id } }`,
    { id: rectification.id, v: (await did(`{ rectification(id: "${rectification.id}") { version } }`)).version, on: today },
  )
  const { code } = await did('mutation($p: ID) { inviteAccount(input: { username: "shuji", personId: $p }) { code } }', { p: secretary.id })
  const reviewer = server.visitor()
  await did('mutation($code: String!) { acceptInvitation(code: $code, password: "twelve characters") { everywhere } }', { code }, reviewer)
  await move('rectification', 'approveRectification', rectification.id, {}, reviewer)
  await move('rectification', 'pauseDeadline', rectification.id, { reason: '停课' })
  await move('rectification', 'resumeDeadline', rectification.id)
  await input('createSchoolTerm', 'CreateSchoolTermInput', { name: '第一学期', startsOn: '2011-09-01', endsOn: '2012-01-20' })
  const notice = { year: 2003, number: '第一号', text: '元旦：1月1日放假。' }
  await input('loadCalendarNotice', 'CalendarNoticeInput', notice, 'id')
  await move('measure', 'startMeasure', planned[0]!.id)
  await move('measure', 'completeMeasure', planned[0]!.id, { evidence: '记录' })
  await move('measure', 'verifyMeasure', planned[0]!.id, {}, reviewer)
  const kept = await input('createMeasure', 'CreateMeasureInput', { rectificationId: rectification.id, text: '家访', ongoing: true })
  await move('measure', 'startMeasure', kept.id)
  await move('measure', 'checkMeasure', kept.id, { finding: '坚持', kept: true }, reviewer)
  await move('rectification', 'replyRectification', rectification.id, { lines: [{ opinionId: of('PROBLEM').id, text: '已改' }] })
  await move('rectification', 'acceptRectification', rectification.id, { evaluation: '满意' }, reviewer)
  await move('rectification', 'closeOutRectification', rectification.id, {}, reviewer)
  await move('rectification', 'reopenRectification', rectification.id, { reason: '又犯' }, reviewer)
  const said = { rectificationId: rectification.id, text: '@书记 再看看', mentionIds: [secretary.id] }
  await move('comment', 'withdrawComment', (await input('createComment', 'CreateCommentInput', said)).id)
}

/** Imports a roster that changes and adds people, and undoes it. */
async function importedAndTakenBack() {
  const { account } = await did('{ me { account { id } } }')
  const rows = bureauRows(1, 3)
  const { id } = await importRoster(server.db.manager, actorOf(account.id), await rosterWorkbook(rows))
  const changed = await importRoster(
    server.db.manager,
    actorOf(account.id),
    await rosterWorkbook({ PEOPLE: [{ ...rows.PEOPLE[0], name: '改名' }] }),
  )
  await move('import', 'undoImport', changed.id)
  await move('import', 'undoImport', id)
}

test('replaying the log in an empty database restores every row', async () => {
  const create = 'mutation($input: CreateOrganizationInput!) { createOrganization(input: $input) { id version } }'
  const committee = await did(create, { input: { name: '县教育局党委', kind: 'PARTY_COMMITTEE' } })
  const branch = await did(create, {
    input: { name: '第一小学支部', kind: 'PARTY_BRANCH', parentId: committee.id, foundedOn: '2001-02-28' },
  })
  await did(
    'mutation($id: ID!, $v: Int!) { updateOrganization(id: $id, version: $v, input: { shortName: "一小", name: "第一小学党支部" }) { id } }',
    {
      id: branch.id,
      v: branch.version,
    },
  )
  const person = await did(
    'mutation($o: ID!) { createPerson(input: { name: "阿依古丽·买买提", number: "1", politicalStatus: PARTY_MEMBER, organizationId: $o, fromOn: "2009-09-01" }) { id version } }',
    { o: branch.id },
  )
  await did('mutation($id: ID!, $v: Int!) { updatePerson(id: $id, version: $v, input: { name: "阿依古丽" }) { id } }', {
    id: person.id,
    v: person.version,
  })
  const invited = await did('mutation($p: ID) { inviteAccount(input: { username: "ayguli", personId: $p }) { account { id version } } }', {
    p: person.id,
  })
  const { id, version: v } = invited.account
  await did('mutation($id: ID!, $v: Int!) { disableAccount(id: $id, version: $v) { id } }', { id, v })
  const made = await did('mutation { createAccessToken(name: "t", scopes: [READ_RECORDS, READ_STATISTICS]) { accessToken { id } } }')
  await did('mutation($id: ID!) { revokeAccessToken(id: $id) { id } }', made.accessToken)

  const view = (name: string) =>
    did('mutation($input: CreateSavedViewInput!) { createSavedView(input: $input) { id version } }', {
      input: { list: 'measures', name, query: 'sort=dueOn', organizationId: committee.id },
    })
  await did(`mutation { updateSavedView(id: "${(await view('逾期')).id}", version: 1, input: { name: "到期" }) { id } }`)
  const { id: dropped } = await view('不要的')
  await did(`mutation { deleteSavedView(id: "${dropped}", version: 1) }`)

  await importedAndTakenBack()
  await reviewed(committee.id, branch.id, person.id)

  const { events, rows } = await replay(server.db.manager, copy.manager)
  expect(events).toBeGreaterThan(10)
  expect(rows).toBeGreaterThan(events)
  const counts = await expectSameRows(server.db, copy)
  expect(counts).toMatchObject({ organizations: 2, people: 3, memberships: 2, affiliations: 1, access_tokens: 1, accounts: 3 })
  expect(counts).toMatchObject({ rounds: 2, measures: 2 })
  expect(Object.entries(counts).filter(([, n]) => n === 0)).toEqual([])
  expect(counts.posts).toBeGreaterThan(5)
})

test('erased text is empty after a replay; everything else is restored', async () => {
  await server.db.query(`delete from audit_texts where text in ('"阿依古丽·买买提"', '"阿依古丽"', '"1"')`)
  await replay(server.db.manager, later.manager)
  expect(await later.query('select name, number, pinyin from people order by name')).toEqual([
    { name: '', number: null, pinyin: expect.stringContaining('a') },
    expect.objectContaining({ name: '书记' }),
    expect.objectContaining({ name: '家长' }),
  ])
})

test('events from before a rename are replayed and shown under the present name', async () => {
  const owner = await makeDatabase({ url: server.ownerUrl, poolSize: 1 }).initialize()
  await owner.query('alter table audit_events disable trigger audit_events_append_only')
  await owner.query(`update audit_events set subject_type = 'HandOver', payload = replace(payload::text, '"handovers"', '"hand_overs"')::jsonb
    where kind = 'work.handed_over'`)
  await owner.query('alter table audit_events enable trigger audit_events_append_only')
  await owner.destroy()
  await replay(server.db.manager, renamed.manager)
  expect(await renamed.query('select count(*)::int as n from handovers')).toEqual([{ n: 1 }])
  const events = '{ auditEvents(filter: { subjectType: "Handover" }) { items { subjectType changes } } }'
  expect((await did(events)).items).toEqual([
    { subjectType: 'Handover', changes: expect.arrayContaining([expect.objectContaining({ table: 'handovers' })]) },
  ])
})
