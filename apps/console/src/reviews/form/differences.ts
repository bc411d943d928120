import type { Draft } from '../draft/draft.ts'
import { sentOpinions } from '../draft/draft-input.ts'

export type Difference = { what: { kind: 'criterion' | 'part' | 'occurredOn' | 'opinions'; code: string }; mine: string; present: string }

/** How a line and the draft are marked. */
type Marks = { noProblem: string; pointedOut: string }

const remark = ({ criteria }: Draft, code: string) => [criteria[code]?.text, criteria[code]?.grade].filter(Boolean).join(' · ')
const lines = (draft: Draft, marks: Marks) =>
  [
    ...(draft.noProblem ? [marks.noProblem] : []),
    ...sentOpinions(draft).flatMap(({ text, pointedOut, measures }) => [
      pointedOut ? `${text} · ${marks.pointedOut}` : text,
      ...measures.map(measure => `  → ${measure.text}`),
    ]),
  ].join('\n')

/** Where two states of a draft say different things. */
export function differences(mine: Draft, present: Draft, marks: Marks): Difference[] {
  const codes = (of: 'criteria' | 'parts') => [...new Set([...Object.keys(mine[of]), ...Object.keys(present[of])])]
  const all: Difference[] = [
    { what: { kind: 'occurredOn', code: '' }, mine: mine.occurredOn, present: present.occurredOn },
    ...codes('criteria').map(code => ({
      what: { kind: 'criterion' as const, code },
      mine: remark(mine, code),
      present: remark(present, code),
    })),
    ...codes('parts').map(code => ({
      what: { kind: 'part' as const, code },
      mine: mine.parts[code] ?? '',
      present: present.parts[code] ?? '',
    })),
    { what: { kind: 'opinions', code: '' }, mine: lines(mine, marks), present: lines(present, marks) },
  ]
  return all.filter(one => one.mine !== one.present)
}
