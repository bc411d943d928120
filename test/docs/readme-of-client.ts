import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../kit/world.ts'
import { type Guide, linesOf } from './guide.ts'

export const readmeOfClient = (guide: () => Guide) =>
  describe('the README of @pingyi/client', () => {
    const readme = readFileSync(join(root, 'packages/client/README.md'), 'utf8')
    const examples = [...readme.matchAll(/^## (.+)\n[^`]*(?:`(?!``)[^`]*`[^`]*)*```ts\n([\s\S]*?)```/gm)].map(
      ([, title = '', code = '']) => ({ title, code }),
    )
    const printed: Record<string, (lines: string[]) => Promise<void> | void> = {
      'Coverage of a cycle': lines => expect(lines.join('\n')).toMatch(/ 152 of 274 55\.47$/m),
      'Page by page': async lines =>
        expect(lines).toHaveLength(
          (await guide().office('query($c: ID!) { notReviewed(cycleId: $c) { total } }', { c: guide().present })).data.notReviewed.total,
        ),
      'When the server says no': lines => expect(lines).toEqual(['there is no Cycle']),
      'Operations of your own': lines => expect(lines).toContain('第一中学党支部'),
    }

    test('shows these examples', () => expect(examples.map(({ title }) => title)).toEqual(Object.keys(printed)))

    for (const { title, code } of examples)
      test(`runs what it shows under “${title}”`, async () => {
        await writeFile(join(guide().place, 'example.ts'), code)
        const { stdout } = await guide().runFile('example.ts', [], { PINGYI_TOKEN: guide().token })
        await printed[title]!(linesOf(stdout))
      })
  })
