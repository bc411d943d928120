import { TextInput, useTranslate } from 'react-admin'
import { FormDialog } from '../../kit/dialog/FormDialog.tsx'
import { CheckboxInput } from '../../kit/fields/CheckboxInput.tsx'
import { required } from '../../kit/fields/required.ts'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import type { MoveForm } from '../../kit/verbs/move.ts'
import { StatedDay } from '../../kit/verbs/stated-day.tsx'
import { useVerb } from '../../kit/verbs/use-verb.ts'
import type { RectificationRow } from '../selections.ts'
import { rectificationVerbs } from '../verbs.ts'
import { measuresFor, OpinionBlock, opinionsToAnswer } from './OpinionBlock.tsx'

type Texts = Record<string, string | null>

/** What was done on the spot for each opinion and the reply to it; what was planned is reported done with it. */
export function AtOnceDialog({ row, title, close, done }: MoveForm & { row: RectificationRow }) {
  const translate = useTranslate()
  const { labeled } = usePunctuation()
  const { perform, refusal } = useVerb(rectificationVerbs.atOnce)
  const opinions = opinionsToAnswer(row)
  const planned = row.measures.filter(({ status, ongoing }) => !ongoing && (status === 'PLANNED' || status === 'IN_PROGRESS'))
  const empty: Texts = Object.fromEntries(opinions.map(({ id }) => [id, null]))
  const completes: Record<string, boolean> = Object.fromEntries(planned.map(({ id }) => [id, true]))
  return (
    <FormDialog
      title={title}
      width="md"
      begin={{ occurredOn: null as string | null, done: empty, lines: empty, completes }}
      save={values =>
        perform({
          id: row.id,
          version: row.version,
          occurredOn: values.occurredOn,
          lines: opinions.map(({ id }) => ({ opinionId: id, text: values.lines[id] ?? '', done: values.done[id] ?? null })),
          completes: planned.flatMap(({ id }) => (values.completes[id] ? [id] : [])),
        })
      }
      done={done}
      close={close}
    >
      <StatedDay entry={row.cycle.entry} />
      {opinions.map(opinion => (
        <OpinionBlock key={opinion.id} opinion={opinion} refusal={refusal}>
          {measuresFor(row, opinion)
            .filter(({ id }) => id in completes)
            .map(({ id, text }) => (
              <CheckboxInput key={id} source={`completes.${id}`} label={labeled(translate('rectifications.completes'), text)} />
            ))}
          <TextInput source={`done.${opinion.id}`} label="rectifications.done" multiline helperText={false} />
          <TextInput
            source={`lines.${opinion.id}`}
            label="rectifications.reply"
            multiline
            minRows={2}
            helperText={false}
            validate={required()}
          />
        </OpinionBlock>
      ))}
    </FormDialog>
  )
}
