import type { DeadlineEvent } from '@pingyi/domain'
import { createElement } from 'react'
import type { DialogValues } from '../kit/verbs/DialogFieldInput.tsx'
import { type Move, reason } from '../kit/verbs/MoveButtons.tsx'
import { DeadlinePreview } from './DeadlinePreview.tsx'
import { deadlineFields, deadlineVariables } from './dialog-fields.ts'
import { deadlineVerbs } from './verbs.ts'

/** What asks for a deadline shows at once what it leads to. */
export const withPreview = { toVariables: deadlineVariables, preview: (values: DialogValues) => createElement(DeadlinePreview, { values }) }

export const deadlineMoves: Record<DeadlineEvent, Move> = {
  CHANGE: { verb: deadlineVerbs.change, ask: [...deadlineFields, reason], ...withPreview },
  PAUSE: { verb: deadlineVerbs.pause, ask: [reason] },
  RESUME: { verb: deadlineVerbs.resume, consequence: 'deadlines.resumeWhat' },
}
