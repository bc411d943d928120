import { expect } from 'vitest'
import type { Json } from '../../kit/world.ts'
import type { Bureau } from './bureau.ts'
import { caseOf } from './given.ts'
import type { Row } from './row.ts'

const many = 30

/** A problem that the branch reports as put right the same day, its measure verified: it waits to be accepted. */
async function replied(bureau: Bureau, reviewer: string, branch: number, problem: string): Promise<string> {
  const { id, version, opinionId, measures } = await caseOf(bureau, reviewer, {
    organizationId: bureau.branches[branch]?.id ?? '',
    problem,
  })
  const reply = `mutation($id: ID!, $version: Int!, $lines: [AtOnceLineInput!]!, $completes: [ID!]) {
    rectifyAtOnce(id: $id, version: $version, lines: $lines, completes: $completes) { measures { id version } } }`
  const completes = measures.map((measure: Json) => measure.id)
  const lines = [{ opinionId, text: '当日已整改。' }]
  const { rectifyAtOnce } = await bureau.ask(`branch${branch + 1}`, reply, { id, version, lines, completes })
  const verify = 'mutation($id: ID!, $version: Int!) { verifyMeasure(id: $id, version: $version) { id } }'
  for (const measure of rectifyAtOnce.measures) await bureau.ask(reviewer, verify, measure)
  return id
}

const states = async ({ ask }: Bureau, ids: readonly string[]): Promise<Json[]> =>
  (
    await ask(
      'secretary',
      'query($ids: [ID!]) { rectifications(filter: { ids: $ids }, page: { size: 100 }) { items { id version round { status } } } }',
      { ids },
    )
  ).rectifications.items

export const acceptanceRows: Row[] = [
  {
    row: '7',
    workflow: `accept ${many} at once, with the reason of each that is refused`,
    target: 2,
    async perform(bureau) {
      const secretary = await bureau.hand('secretary')
      const ids: string[] = []
      for (let i = 0; i < many; i += 1) ids.push(await replied(bureau, 'secretary', i % 8, `批量验收的问题 ${i + 1} 。`))
      const another = await replied(bureau, 'leader1', 1, '批量验收的问题 31 。')
      const filter = encodeURIComponent(JSON.stringify({ status: 'REPLIED', search: '批量验收' }))
      await secretary.startAt(`/rectifications?cycle=${bureau.cycle}&org=${bureau.committee}&perPage=50&filter=${filter}`)
      await secretary.page.locator('tbody tr').nth(many).waitFor()
      await secretary.select(secretary.page.locator('thead').getByRole('checkbox'))
      await secretary.click(secretary.button('验收'))
      await secretary.sees(`共 ${many + 1} 项`)
      const [moved] = await states(bureau, [ids[4] as string])
      const back =
        'mutation($id: ID!, $version: Int!, $reason: String!) { returnReply(id: $id, version: $version, reason: $reason) { id } }'
      await bureau.ask('secretary', back, { id: moved.id, version: moved.version, reason: '照片未附。' })
      await secretary.type('情况属实，同意验收。', { into: secretary.dialog().getByRole('textbox') })
      await secretary.click(secretary.button('确认', secretary.dialog()))
      await secretary.sees(`已完成 ${many - 1} 项；2 项没有办成`)
      const named = await secretary
        .dialog()
        .getByRole('link')
        .evaluateAll(links => links.map(link => `${link.getAttribute('href')} ${link.parentElement?.innerText}`))
      expect(named).toHaveLength(2)
      expect(named.find(line => line.includes(another))).toContain('您没有权限进行这项操作')
      expect(named.find(line => line.includes(ids[4] as string))).toContain('内容已被他人修改')
      const after = await states(bureau, [...ids, another])
      const standing = new Map(after.map(({ id, round }) => [id, round.status]))
      expect(ids.filter(id => standing.get(id) === 'ACCEPTED')).toHaveLength(many - 1)
      expect([standing.get(ids[4] as string), standing.get(another)]).toEqual(['IN_PROGRESS', 'REPLIED'])
      return secretary
    },
  },
]
