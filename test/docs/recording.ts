import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { asking, type Json } from '../kit/world.ts'
import { type Guide, linesOf } from './guide.ts'

const whom = '{ given: false, subjectKind: PERSON }'
const mine = `query($c: ID!) { subjectsToReview(cycleId: $c, filter: ${whom}) { items { review { id } person { name } } } }`
const input = `query($id: ID!) { review(id: $id) { version cycle { id } reviewer { id } organization { id } person { id } form { id } occurredOn
  remarks { kind code text } } }`
const rewrite =
  'mutation($id: ID!, $version: Int!, $input: ReviewInput!) { updateReview(id: $id, version: $version, input: $input) { version } }'

/** A review written by a client, what it does when it is told no, and how it hears of what was written. */
export const recording = (guide: () => Guide) =>
  describe('a client that writes', () => {
    let leader: { PINGYI_TOKEN: string }
    let names: string[]
    const asked = (token: string) => asking(guide().pingyi.url, { authorization: `Bearer ${token}` })
    const draft = async (name: string) =>
      (await guide().run('draft-review.ts', [guide().present, name, 'MUTUAL'], leader)).trim().split(' ')
    const submit = (id: string, version: string) => guide().run('submit-review.ts', [id, version], leader)
    /** What it printed before it ended with a failure. */
    const failed = (run: Promise<string>) =>
      run.then(
        () => 'did not fail',
        ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
      )

    beforeAll(async () => {
      leader = { PINGYI_TOKEN: await guide().tokenOf('leader1', 'READ_RECORDS', 'WRITE') }
      const { data } = await asked(leader.PINGYI_TOKEN)(mine, { c: guide().present })
      names = data.subjectsToReview.items.filter(({ review }: Json) => !review).map(({ person }: Json) => person.name)
    })

    /** Somebody else's write between drafting and handing in. */
    async function rewritten(id: string, opinions: Json[]) {
      const ask = asked(leader.PINGYI_TOKEN)
      const { version, cycle, reviewer, organization, person, form, ...rest } = (await ask(input, { id })).data.review
      const ids = { cycleId: cycle.id, reviewerId: reviewer.id, organizationId: organization.id, personId: person.id, formId: form.id }
      return (await ask(rewrite, { id, version, input: { ...ids, ...rest, opinions } })).data.updateReview.version
    }

    test('records a review and hands it in; sent again, both answer the same, and changes.ts tells of each once', async () => {
      const before = new Date().toISOString()
      const [id, version] = await draft(names[0]!)
      expect(await draft(names[0]!)).toEqual([id, version])
      expect([await submit(id!, version!), await submit(id!, version!)]).toEqual(['SUBMITTED\n', 'SUBMITTED\n'])
      const { data } = await guide().office('query($id: ID!) { review(id: $id) { status opinions { kind } } }', { id })
      expect(data.review).toEqual({ status: 'SUBMITTED', opinions: [{ kind: 'PROBLEM' }] })
      const told = linesOf(await guide().run('changes.ts', [before])).map(line => line.split(' '))
      expect(told.filter(([, , , , subjectId]) => subjectId === id).map(([, , kind]) => kind)).toEqual([
        'review.drafted',
        'review.submitted',
      ])
    })

    test('at STALE shows what it says now and writes nothing; at the present version it is handed in', async () => {
      const [id, version] = await draft(names[1]!)
      const now = await rewritten(id!, [{ kind: 'SUGGESTION', text: '另有建议' }])
      const said = await failed(submit(id!, version!))
      expect(said).toMatch(/^changed /)
      expect(JSON.parse(said.slice('changed '.length))).toMatchObject({
        version: now,
        status: 'DRAFTED',
        draftOpinions: [{ text: '另有建议' }],
      })
      expect(await failed(submit(id!, String(now)))).toMatch(/^not yet \[\{.*MISSING/)
    })

    test('a token without the scope is told which one it lacks', async () => {
      const PINGYI_TOKEN = await guide().tokenOf('office', 'READ_STATISTICS')
      const refused = 'FORBIDDEN {"action":"LEDGER_READ","scopes":["READ_RECORDS"]}'
      expect(await failed(guide().run('ledger.ts', [guide().present], { PINGYI_TOKEN }))).toContain(refused)
      const reads = await guide().tokenOf('leader1', 'READ_RECORDS')
      const unwritten = failed(guide().run('draft-review.ts', [guide().present, names[2]!, 'MUTUAL'], { PINGYI_TOKEN: reads }))
      expect(await unwritten).toContain('FORBIDDEN {"scopes":["WRITE"]}')
    })

    test('does not guess whom a part of a name means', async () => {
      expect(await failed(guide().run('draft-review.ts', [guide().present, ''], leader))).toContain('is a part of several names')
    })

    test('at 429 asks again after as long as it is told', async () => {
      await writeFile(join(guide().place, 'ask.ts'), guide().shown('ask.ts'))
      const guess = `import { ask, Refused } from './ask.ts'
        for (let done = 0; done < 6; done++)
          await ask('mutation { signIn(username: "a guesser", password: "${'x'.repeat(12)}") { account { id } } }', {}, 2).catch(error => {
            if (!(error instanceof Refused)) throw error
            console.log(error.code)
          })`
      await writeFile(join(guide().place, 'guess.ts'), guess)
      const { stdout, stderr } = await guide().runFile('guess.ts')
      expect(linesOf(stdout).slice(0, 5)).toEqual(Array(5).fill('WRONG_CREDENTIALS'))
      expect(stderr).toMatch(/^429: asking again in \d+ s$/m)
      expect(['WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS']).toContain(linesOf(stdout)[5])
    })
  })
