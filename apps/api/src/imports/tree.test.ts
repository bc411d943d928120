import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { bureauRows, rosterWorkbook } from '../testing/roster-workbook.ts'
import { actor, confirm, db, member, send } from '../testing/worlds/import-world.ts'

const treeOf = async (id: string): Promise<string[]> => {
  const query = `query($id: ID!) { import(id: $id) { report { organizationCount organizations { name depth mark create update unchanged namesakeId namesakeParent } } } }`
  const { organizations, organizationCount } = (await ask(db.manager, actor, query, { id })).data.import.report
  expect(organizationCount).toBe(organizations.length)
  return organizations.map(
    (one: Record<string, string | number | null>) =>
      `${'- '.repeat(Number(one.depth))}${one.name} ${one.mark} ${one.create}/${one.update}/${one.unchanged}${one.namesakeId ? ` ← ${one.namesakeParent}` : ''}`,
  )
}

test('the report shows new, changed and unchanged organisations, with the people of each', async () => {
  const rows = bureauRows(2, 5)
  const first = await send(await rosterWorkbook(rows))
  expect(await treeOf(first.id)).toEqual(['县委 CREATE 5/0/0', '- 第1支部 CREATE 3/0/0', '- 第2支部 CREATE 2/0/0'])
  await confirm(first)
  expect(await treeOf(first.id)).toHaveLength(3)
  const [, one] = rows.ORGANIZATIONS
  const second = await send(
    await rosterWorkbook({
      ORGANIZATIONS: [
        { ...one, shortName: '一支部' },
        { name: '总支', kind: '党总支', parent: '县委' },
        { name: '第2支部', kind: '党支部', parent: '总支' },
      ],
      PEOPLE: [rows.PEOPLE[0]!, { ...rows.PEOPLE[1], organization: '第1支部', fromOn: '2024-01-01' }, { ...member, organization: '总支' }],
    }),
  )
  expect(await treeOf(second.id)).toEqual([
    '县委 UNCHANGED 1/1/1',
    '- 第1支部 UPDATE 0/1/1',
    '- 总支 CREATE 1/0/0',
    '- - 第2支部 CREATE 0/0/0 ← 县委',
  ])
})
