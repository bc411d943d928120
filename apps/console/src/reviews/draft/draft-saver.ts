import type { ReviewRow } from '../selections.ts'
import type { Draft } from './draft.ts'
import { canBeSaved, inputOf, sameInput } from './draft-input.ts'

export type Saved = Pick<ReviewRow, 'id' | 'version'>
export type DraftInput = ReturnType<typeof inputOf>
export type SavingState =
  | { kind: 'UNTOUCHED' | 'KEPT' | 'WAITING' | 'SAVING' }
  | { kind: 'SAVED'; at: Date }
  /** The server refused the text or could not be reached: it stays in the browser. */
  | { kind: 'FAILED'; error: unknown }

type Port = {
  /** The same input again is the same draft, not a second one. */
  create: (input: DraftInput) => Promise<Saved>
  update: (saved: Saved, input: DraftInput) => Promise<Saved>
  /** True when the server said no; false when its answer never came. */
  isRefusal: (error: unknown) => boolean
  keep: (draft: Draft, saved: Saved | null) => void
  forget: (saved: Saved | null) => void
  changed: (keeping: SavingState, saved: Saved | null) => void
}

const retryAfter = 10_000

/** Keeps a draft on the server while it is being typed: one request at a time, the newest text last. */
export function draftSaver(port: Port, begin: { saved: Saved | null; draft: Draft }, delay = 1_200) {
  let saved = begin.saved
  let latest = begin.draft
  let onServer = begin.draft
  let creating: Draft | null = null
  let queue = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (keeping: SavingState) => port.changed(keeping, saved)
  const isDirty = () => !sameInput(latest, onServer)

  /** An answer that never came is asked for again with the old text, before the new one follows. */
  async function createOnce() {
    creating ??= latest
    try {
      saved = await port.create(inputOf(creating))
      onServer = creating
      creating = null
    } catch (error) {
      if (port.isRefusal(error)) creating = null
      throw error
    }
  }

  async function updateOnce(before: Saved) {
    const draft = latest
    saved = await port.update(before, inputOf(draft))
    onServer = draft
  }

  async function run(force: boolean) {
    if (!canBeSaved(latest)) return
    tell({ kind: 'SAVING' })
    const forgotten = saved
    try {
      if (!saved && (force || isDirty())) await createOnce()
      while (saved && isDirty()) await updateOnce(saved)
      port.forget(forgotten)
      port.forget(saved)
      tell({ kind: 'SAVED', at: new Date() })
    } catch (error) {
      if (!port.isRefusal(error)) plan(retryAfter)
      tell({ kind: 'FAILED', error })
      throw error
    }
  }

  function plan(after: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void save(false).catch(() => {}), after)
  }

  function save(force: boolean): Promise<void> {
    clearTimeout(timer)
    queue = queue.catch(() => {}).then(() => run(force))
    return queue
  }

  return {
    edit(draft: Draft) {
      latest = draft
      if (!isDirty()) return
      port.keep(draft, saved)
      tell({ kind: 'WAITING' })
      plan(delay)
    },
    /** The draft with every letter typed so far on the server; throws what the server refused. */
    async flush(): Promise<Saved | null> {
      await save(true)
      return saved
    },
    /** What was typed reaches the server before the form closes; nothing typed makes no draft. */
    settle: () => save(false),
    /** After another editor's change: mine goes on from this version. */
    goOnFrom(version: number) {
      if (saved) saved = { ...saved, version }
      plan(0)
    },
    stop: () => clearTimeout(timer),
  }
}
