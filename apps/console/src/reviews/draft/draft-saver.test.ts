import { expect, test, vi } from 'vitest'
import type { Draft } from './draft.ts'
import { type DraftInput, draftSaver, type Saved } from './draft-saver.ts'

const draft = (problem = ''): Draft => ({
  cycleId: 'c',
  organizationId: 'o',
  personId: 'p',
  reviewerId: 'r',
  criteriaSetId: null,
  formId: 'f',
  occasionId: null,
  occurredOn: '2011-06-01',
  treatmentId: null,
  orderedDueOn: null,
  noProblem: false,
  criteria: {},
  parts: problem ? { PROBLEMS: problem } : {},
  opinions: [],
})
class Refused extends Error {}

function world(begin: Saved | null = null) {
  const sent: string[] = []
  const port = {
    create: vi.fn(async (input: DraftInput) => {
      sent.push(`create ${input.remarks[0]?.text ?? ''}`)
      return { id: 'new', version: 1 }
    }),
    update: vi.fn(async (saved: Saved, input: DraftInput) => {
      sent.push(`update ${saved.version} ${input.remarks[0]?.text ?? ''}`)
      return { ...saved, version: saved.version + 1 }
    }),
    isRefusal: (error: unknown) => error instanceof Refused,
    keep: vi.fn(),
    forget: vi.fn(),
    changed: vi.fn(),
  }
  return { sent, port, keeper: draftSaver(port, { saved: begin, draft: draft() }, 0) }
}

test('a page that was only opened writes nothing', async () => {
  const { sent, keeper } = world()
  keeper.edit(draft())
  await new Promise(done => setTimeout(done, 5))
  expect(sent).toEqual([])
})

test('the first letter creates the draft, the next ones change it', async () => {
  const { sent, keeper } = world()
  keeper.edit(draft('a'))
  await keeper.flush()
  keeper.edit(draft('ab'))
  expect(await keeper.flush()).toEqual({ id: 'new', version: 2 })
  expect(sent).toEqual(['create a', 'update 1 ab'])
})

test('what is typed while a request is under way is sent after it', async () => {
  const { sent, port, keeper } = world({ id: 'x', version: 4 })
  port.update.mockImplementationOnce(async saved => {
    keeper.edit(draft('ab'))
    return { ...saved, version: 5 }
  })
  keeper.edit(draft('a'))
  await keeper.flush()
  expect(sent.at(-1)).toBe('update 5 ab')
})

test('an answer that never came is asked for again as it was, then the newer text follows', async () => {
  const { port, keeper } = world()
  port.create.mockRejectedValueOnce(new Error('network'))
  keeper.edit(draft('a'))
  await expect(keeper.flush()).rejects.toThrow('network')
  keeper.edit(draft('ab'))
  expect(await keeper.flush()).toEqual({ id: 'new', version: 2 })
  expect(port.create.mock.calls[0]).toEqual(port.create.mock.calls[1])
})

test('a refused text stays in the browser', async () => {
  const { port, keeper } = world({ id: 'x', version: 1 })
  port.update.mockRejectedValueOnce(new Refused())
  keeper.edit(draft('a'))
  await expect(keeper.flush()).rejects.toThrow(Refused)
  expect(port.keep).toHaveBeenCalled()
  expect(port.forget).not.toHaveBeenCalled()
})
