import { Typography } from '@mui/material'
import { TextInput, useTranslate } from 'react-admin'
import { FormDialog } from '../../kit/dialog/FormDialog.tsx'
import { CheckboxInput } from '../../kit/fields/CheckboxInput.tsx'
import { labelOf } from '../../kit/fields/field.ts'
import { required } from '../../kit/fields/required.ts'
import { StateChip } from '../../kit/fields/StateChip.tsx'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import type { MoveForm } from '../../kit/verbs/move.ts'
import { StatedDay } from '../../kit/verbs/stated-day.tsx'
import { useVerb } from '../../kit/verbs/use-verb.ts'
import { Checks } from '../../measures/Checks.tsx'
import type { MeasureRow } from '../../measures/selections.ts'
import { roundFields } from '../fields.ts'
import type { RectificationRow } from '../selections.ts'
import { rectificationVerbs } from '../verbs.ts'
import { measuresFor, OpinionBlock, opinionsToAnswer } from './OpinionBlock.tsx'

/** Each opinion with its reply and its measures; what is reported done is verified line by line in the same act. */
export function AcceptDialog({ row, title, close, done }: MoveForm & { row: RectificationRow }) {
  const translate = useTranslate()
  const { labeled } = usePunctuation()
  const { perform, refusal } = useVerb(rectificationVerbs.accept)
  const reported = row.measures.filter(({ status }) => status === 'DONE')
  const verifies: Record<string, boolean> = Object.fromEntries(reported.map(({ id }) => [id, false]))
  const counts = { opinions: row.opinions.length, measures: row.measures.length }
  return (
    <FormDialog
      title={title}
      width="md"
      begin={{ verifies, evaluation: null as string | null, occurredOn: null as string | null }}
      fields={() => ['evaluation', 'occurredOn']}
      save={values =>
        perform({
          id: row.id,
          version: row.version,
          occurredOn: values.occurredOn,
          evaluation: values.evaluation ?? '',
          verifies: reported.flatMap(({ id }) => (values.verifies[id] ? [id] : [])),
        })
      }
      done={done}
      close={close}
    >
      <Typography>{translate('rectifications.acceptAsk', counts)}</Typography>
      {opinionsToAnswer(row).map(opinion => (
        <OpinionBlock key={opinion.id} opinion={opinion} refusal={refusal}>
          {row.round.replyLines
            .filter(line => line.opinion.id === opinion.id)
            .map(({ id, text }) => (
              <Typography key={id}>{labeled(translate('rectifications.reply'), text)}</Typography>
            ))}
          {measuresFor(row, opinion).map(measure => (
            <Proof key={measure.id} measure={measure} />
          ))}
        </OpinionBlock>
      ))}
      <StatedDay entry={row.cycle.entry} />
      <TextInput
        source="evaluation"
        label={labelOf(roundFields, 'evaluation')}
        multiline
        minRows={3}
        helperText={false}
        validate={required()}
      />
    </FormDialog>
  )
}

/** What shows that a measure was carried out. */
function Proof({ measure }: { measure: MeasureRow }) {
  const translate = useTranslate()
  const { labeled } = usePunctuation()
  const { id, text, status, evidence } = measure
  return (
    <div>
      {status === 'DONE' ? (
        <CheckboxInput source={`verifies.${id}`} label={labeled(translate('rectifications.verifies'), text)} />
      ) : (
        <Typography component="div">
          {text} <StateChip vocabulary="MeasureStatus" code={status} />
        </Typography>
      )}
      {evidence && <Typography variant="body2">{evidence}</Typography>}
      <Checks measure={measure} />
    </div>
  )
}
