import type { DeadlineEvent } from '@pingyi/domain'
import { createElement } from 'react'
import type { DialogValues } from '../kit/verbs/DialogFieldInput.tsx'
import { type Moves, move, reason } from '../kit/verbs/move.ts'
import { DeadlinePreview } from './DeadlinePreview.tsx'
import { deadlineFields, deadlineVariables } from './dialog-fields.ts'
import { deadlineVerbs } from './verbs.ts'

/** What asks for a deadline shows at once what it leads to. */
export const withPreview = { toVariables: deadlineVariables, preview: (values: DialogValues) => createElement(DeadlinePreview, { values }) }

export const deadlineMoves: Moves<DeadlineEvent> = {
  CHANGE: move(deadlineVerbs.change, { ask: [...deadlineFields, reason], ...withPreview }),
  PAUSE: move(deadlineVerbs.pause, { ask: [reason] }),
  RESUME: move(deadlineVerbs.resume, { consequence: 'deadlines.resumeWhat' }),
}
