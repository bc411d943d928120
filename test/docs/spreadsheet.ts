import { describe, expect, test } from 'vitest'
import { asking, type Json } from '../kit/world.ts'
import { branchesOf, type Guide } from './guide.ts'

/** Excel is not here to run it: its text is read, its query asked, and its columns looked for in the answer. */
export const spreadsheet = (guide: () => Guide) =>
  describe('coverage.pq, for a spreadsheet', () => {
    const text = () => guide().shown('coverage.pq')
    /** The text with its strings and comments emptied. */
    const bare = () =>
      text()
        .replace(/"(?:[^"]|"")*"/g, '""')
        .replace(/\/\/.*$/gm, '')
    const query = () => /Query = "((?:[^"]|"")*)"/.exec(text())![1]!.replaceAll('""', '"')

    test('opens and closes its brackets, and every let has its in', () => {
      const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' }
      const open: string[] = []
      for (const sign of bare()) {
        if ('([{'.includes(sign)) open.push(sign)
        else if (sign in pairs) expect(open.pop()).toBe(pairs[sign])
      }
      expect(open).toEqual([])
      expect(bare().match(/\blet\b/g)).toHaveLength(bare().match(/\bin\b/g)!.length)
      for (const block of bare()
        .split(/\blet\b/)
        .slice(1))
        expect(block.split(/\bin\b/)[0]!.trimEnd()).not.toMatch(/,$/)
    })

    test('uses no name before it is given', () => {
      const given = new Set([...bare().matchAll(/^\s+(\w+) =/gm)].map(([, name]) => name!))
      const used = [...bare().matchAll(/(?<![.\w#[])([A-Z]\w+)(?![.\w]| =)/g)].map(([, name]) => name!)
      for (const name of used.filter(one => one !== 'Authorization')) expect(given).toContain(name)
    })

    test('sends its query and the token as the server wants them', () => {
      expect(text()).toContain('Web.Contents(Address, [RelativePath = "graphql", Headers = Headers, Content = Body])')
      expect(text()).toMatch(/#"Content-Type" = "application\/json", Authorization = "Bearer " & Token/)
      expect(text()).toContain('Json.FromValue([query = Query, variables = [cycleId = CycleId, number = number]])')
    })

    test('asks what the server answers, and expands the columns that are in it', async () => {
      const { data, errors } = await asking(guide().pingyi.url, { authorization: `Bearer ${guide().token}` })(query(), {
        cycleId: guide().past,
        number: 1,
      })
      expect(errors).toBeUndefined()
      expect(text()).toContain('Answer[data][statistics][children]')
      let rows: Json[] = data.statistics.children.items.map((row: Json) => ({ row }))
      const expansions = [...text().matchAll(/ExpandRecordColumn\(\w+, "(\w+)", \{([^}]*)\}(?:, \{([^}]*)\})?\)/g)]
      expect(expansions).toHaveLength(4)
      for (const [, column, fields, names] of expansions) {
        const [from, to] = [fields, names ?? fields].map(list => [...list!.matchAll(/"(\w+)"/g)].map(([, name]) => name!))
        rows = rows.map(({ [column!]: record, ...others }) => {
          for (const field of from!) expect(record).toHaveProperty(field)
          return { ...others, ...Object.fromEntries(from!.map((field, i) => [to![i], record[field]])) }
        })
      }
      const typed = [...text().matchAll(/\{"(\w+)", (?:type \w+|Int64\.Type)\}/g)].map(([, name]) => name!)
      expect(Object.keys(rows[0])).toEqual(typed)
      expect(rows.map(row => [row.branch, row.due, row.reviewed, row.percent.toFixed(2)].join(','))).toEqual(
        await branchesOf(guide(), guide().past),
      )
    })
  })
