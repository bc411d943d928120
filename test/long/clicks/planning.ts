import { expect } from 'vitest'
import type { Json } from '../../kit/world.ts'
import type { Bureau } from './bureau.ts'
import { caseOf, personOf } from './given.ts'
import type { Hand } from './hand.ts'
import type { Row } from './row.ts'

const planned = `query($id: ID!) {
  cycle(id: $id) { startedAt version }
  coveragePlan(cycleId: $id) { due covered assigned proposed
    reviewers(page: { size: 100 }) { items { person { name } hasAccount assigned proposed } } } }`

/** Who has been told that this cycle starts, and how much each has to review. */
async function told({ ask }: Bureau, username: string, cycleId: string): Promise<number[]> {
  const asked = '{ notifications(filter: { kind: CYCLE_STARTED }) { items { details subject { subjectId } } } }'
  const { notifications } = await ask(username, asked)
  return notifications.items.filter(({ subject }: Json) => subject.subjectId === cycleId).map(({ details }: Json) => details.due)
}

/** How many there are whom nobody has reviewed and nobody is to. */
const forNobody = async ({ ask }: Bureau, cycleId: string): Promise<number> => {
  const query = 'query($filter: RosterEntryFilter) { rosterEntries(filter: $filter) { total } }'
  const filter = { cycleId, assigned: false, reviewed: false, excluded: false }
  return (await ask('office', query, { filter })).rosterEntries.total
}

/** Presses start on the page of a cycle, where who will be told is said before, and checks that just those were told. */
async function start(bureau: Bureau, office: Hand, cycleId: string) {
  const ask = () => bureau.ask('office', planned, { id: cycleId })
  const { cycle, coveragePlan: before } = await ask()
  expect(cycle.startedAt).toBe(null)
  expect(before.covered).toBe(before.due)
  await office.sees(`${before.due}/${before.due} 有人可点评`)
  const owing = before.reviewers.items.filter(({ assigned, proposed }: Json) => assigned + proposed > 0)
  await office.sees(`通知 ${owing.length} 位点评人`)
  for (const { person, assigned, proposed } of owing) await office.sees(`${person.name}（${assigned + proposed}）`)
  await office.click(office.button('启动并通知'))
  await expect.poll(async () => (await ask()).cycle.startedAt).not.toBe(null)
  const { coveragePlan: after } = await ask()
  expect([after.assigned, after.proposed]).toEqual([before.assigned + before.proposed, 0])
  expect(await forNobody(bureau, cycleId)).toBe(0)
  for (const username of ['secretary', 'leader1', 'branch3']) {
    const { name } = await personOf(bureau, username)
    const { assigned, proposed } = owing.find(({ person }: Json) => person.name === name)
    expect(await told(bureau, username, cycleId)).toEqual([assigned + proposed])
  }
}

const openWork = async ({ ask }: Bureau, personId: string): Promise<string[]> => {
  const query =
    'query($id: ID!) { openWork(personId: $id, page: { size: 100 }) { items { kind moves measure { id } organization { id } } } }'
  const { items } = (await ask('office', query, { id: personId })).openWork
  return items
    .filter(({ moves }: Json) => moves)
    .map(({ kind, measure, organization }: Json) => `${kind} ${measure?.id ?? organization.id}`)
    .toSorted()
}

/** The third leader has left the post today, and somebody else holds it. */
async function succession(bureau: Bureau): Promise<{ leader: Json; successor: Json }> {
  const { ask, committee, today } = bureau
  const leader = await personOf(bureau, 'leader3')
  const successor = await personOf(bureau, 'clerk')
  const { seats } = await ask(
    'office',
    '{ seats(page: { size: 100 }) { items { post { id code } appointments { id version person { id } } } } }',
  )
  const seat = seats.items.find(({ post }: Json) => post.code === 'LEADING_GROUP_MEMBER')
  const held = seat.appointments.find(({ person }: Json) => person.id === leader.id)
  const end = 'mutation($id: ID!, $version: Int!, $on: Date!) { endAppointment(id: $id, version: $version, on: $on) { id } }'
  await ask('office', end, { id: held.id, version: held.version, on: today })
  const input = { personId: successor.id, organizationId: committee, postId: seat.post.id, fromOn: today }
  await ask('office', 'mutation($input: CreateAppointmentInput!) { createAppointment(input: $input) { id } }', { input })
  return { leader, successor }
}

export const planningRows: Row[] = [
  {
    row: '4',
    workflow: 'start and notify, after seeing who will be told',
    target: 1,
    async perform(bureau) {
      const office = await bureau.hand('office')
      await office.startAt(`/cycles/${bureau.cycle}/show`)
      await start(bureau, office, bureau.cycle)
      return office
    },
  },
  {
    row: '3',
    workflow: 'start the next cycle for everybody, with the proof that everybody can be reviewed',
    target: 3,
    async perform(bureau) {
      const office = await bureau.hand('office')
      await office.startAt('/cycles')
      await office.click(office.link('复制上一轮'))
      await office.click(office.button('建立并编制名册'))
      await office.page.waitForURL(/\/cycles\/[0-9a-f-]{36}\/show/)
      await start(bureau, office, /cycles\/([0-9a-f-]{36})/.exec(office.page.url())?.[1] ?? '')
      return office
    },
  },
  {
    row: '28',
    workflow: 'hand a leader’s work to the successor',
    target: 3,
    async perform(bureau) {
      const office = await bureau.hand('office')
      const measures = [{ text: '班子成员督办消防整改。', leaderId: (await personOf(bureau, 'leader3')).id }]
      await caseOf(bureau, 'secretary', { organizationId: bureau.branches[0]?.id ?? '', problem: '消防通道标识不清。', measures })
      const { leader, successor } = await succession(bureau)
      const [work, before] = [await openWork(bureau, leader.id), await openWork(bureau, successor.id)]
      expect(work.filter(piece => piece.startsWith('MEASURE'))).toHaveLength(1)
      expect(work.length).toBeGreaterThan(2)
      await office.startAt('/')
      await office.click(office.page.getByRole('menuitem', { name: '任职' }))
      await office.click(office.button('交接工作'))
      await office.click(office.button(`交接 ${work.length} 项`, office.dialog()))
      await expect.poll(() => openWork(bureau, leader.id)).toEqual([])
      expect(await openWork(bureau, successor.id)).toEqual([...before, ...work].toSorted())
      return office
    },
  },
]
