import { unfinishedWork } from '@pingyi/domain'
import type { Named } from '../../api/common-selections.ts'
import type { DialogField, DialogValues } from '../../kit/verbs/DialogFieldInput.tsx'
import type { UnfinishedRow } from '../queries.ts'

type Translate = (key: string, options?: object) => string

const reasonOf = (kind: string) => `${kind}_reason`
const isCarried = (kind: string, values: DialogValues) => values[kind] === 'CARRY'

/** What the closing asks of each kind of open work: whether it is carried over, otherwise why it ends here. */
export function closingFields(open: readonly UnfinishedRow[], following: readonly Named[], translate: Translate): DialogField[] {
  const carriable = open.filter(({ kind }) => unfinishedWork.members[kind].carries && following.length > 0)
  const choices = (['CARRY', 'EXPLAIN'] as const).map(id => ({ id, name: `cycles.${id.toLowerCase()}` }))
  return [
    ...open.flatMap(({ kind }): DialogField[] => [
      ...(carriable.some(one => one.kind === kind)
        ? [{ name: kind, label: `UnfinishedWork.${kind}`, kind: 'choice', required: true, choices, initial: 'CARRY' } as const]
        : []),
      {
        name: reasonOf(kind),
        label: translate('cycles.whyOpen', { what: translate(`UnfinishedWork.${kind}`) }),
        required: true,
        when: values => !isCarried(kind, values),
      },
    ]),
    ...(carriable.length > 0
      ? [
          {
            name: 'nextCycleId',
            label: 'cycles.nextCycle',
            kind: 'choice',
            required: true,
            choices: following,
            initial: following[0]!.id,
            when: (values: DialogValues) => carriable.some(({ kind }) => isCarried(kind, values)),
          } as const,
        ]
      : []),
  ]
}

/** The answers as the API takes them. */
export const closingInput = (open: readonly UnfinishedRow[], asked: DialogValues) => ({
  nextCycleId: asked.nextCycleId ?? null,
  settled: open.map(({ kind }) => ({ kind, carried: isCarried(kind, asked), reason: asked[reasonOf(kind)] ?? null })),
})
