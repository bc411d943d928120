import { TextInput } from 'react-admin'
import { FormDialog } from '../../kit/dialog/FormDialog.tsx'
import { required } from '../../kit/fields/required.ts'
import type { MoveForm } from '../../kit/verbs/move.ts'
import { StatedDay } from '../../kit/verbs/stated-day.tsx'
import { useVerb } from '../../kit/verbs/use-verb.ts'
import type { RectificationRow } from '../selections.ts'
import { rectificationVerbs } from '../verbs.ts'
import { OpinionBlock, opinionsToAnswer } from './OpinionBlock.tsx'

/** The written reply, one line for each opinion; a reply that was sent back begins with what it said. */
export function ReplyDialog({ row, title, close, done }: MoveForm & { row: RectificationRow }) {
  const { perform, refusal } = useVerb(rectificationVerbs.reply)
  const opinions = opinionsToAnswer(row)
  const before = (id: string) => row.round.replyLines.find(({ opinion }) => opinion.id === id)?.text ?? null
  return (
    <FormDialog
      title={title}
      width="md"
      begin={{ occurredOn: null as string | null, lines: Object.fromEntries(opinions.map(({ id }) => [id, before(id)])) }}
      save={({ lines, occurredOn }) =>
        perform({
          id: row.id,
          version: row.version,
          occurredOn,
          lines: opinions.map(({ id }) => ({ opinionId: id, text: lines[id] ?? '' })),
        })
      }
      done={done}
      close={close}
    >
      <StatedDay entry={row.cycle.entry} />
      {opinions.map((opinion, i) => (
        <OpinionBlock key={opinion.id} opinion={opinion} refusal={refusal}>
          <TextInput
            source={`lines.${opinion.id}`}
            label="rectifications.reply"
            multiline
            minRows={2}
            helperText={false}
            validate={required()}
            autoFocus={i === 0}
          />
        </OpinionBlock>
      ))}
    </FormDialog>
  )
}
