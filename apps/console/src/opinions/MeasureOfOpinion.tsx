import AddIcon from '@mui/icons-material/Add'
import { Button } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { emptyValues } from '../kit/fields/values-of.ts'
import { useNotifyDone } from '../kit/verbs/use-notify-done.tsx'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { measureFields } from '../measures/fields.ts'
import { MeasureDialog, type MeasureValues } from '../measures/MeasureDialog.tsx'
import { measureVerbs } from '../measures/verbs.ts'
import type { OpinionRow } from './selections.ts'
import { opinionVerbs } from './verbs.ts'

/** One click from a problem to its measure. The dialog begins with the reviewer's suggestion, else with the problem's words; a problem not yet taken up is adopted with it. */
export function MeasureOfOpinion({ opinion }: { opinion: OpinionRow }) {
  const translate = useTranslate()
  const done = useNotifyDone()
  const [isOpen, setOpen] = useState(false)
  const adopt = useVerb(opinionVerbs.adopt)
  const create = useVerb(measureVerbs.create)
  const { id, version, text, allowedEvents } = opinion
  const suggested = opinion.suggestedMeasures.find(({ measure }) => !measure)
  const adds = opinion.status === 'IN_RECTIFICATION' && opinion.rectification?.mayAddMeasure
  const rectificationId = opinion.rectification?.id ?? null
  if (!isOpen && !adds && !allowedEvents.includes('ADOPT')) return null
  const title = translate(rectificationId ? 'measures.add' : 'opinions.adoptAndPlan')
  const save = (measure: MeasureValues) => {
    const { opinionIds, ...values } = measure
    const planned = { ...values, ...(suggested && { suggestedId: suggested.id }) }
    return rectificationId
      ? create.perform({ input: { rectificationId, opinionIds, ...planned } })
      : adopt.perform({ id, version, measure: planned })
  }
  return (
    <>
      {suggested && !rectificationId && (
        <VerbButton verb={opinionVerbs.adopt} variables={{ id, version, asSuggested: true }} label="opinions.asSuggested" size="small" />
      )}
      <Button size="small" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {translate('opinions.plan')}
      </Button>
      {isOpen && (
        <MeasureDialog
          title={title}
          begin={{ ...emptyValues(measureFields), text, ...(suggested && valuesOf(suggested)), opinionIds: [id] }}
          opinions={rectificationId ? [{ id, text }] : []}
          save={save}
          done={() => done('kit.done', { what: title })}
          close={() => setOpen(false)}
        />
      )}
    </>
  )
}

const valuesOf = ({ text, owner, leader, dueOn }: OpinionRow['suggestedMeasures'][number]) => ({
  text,
  ownerId: owner?.id ?? null,
  leaderId: leader?.id ?? null,
  dueOn: dueOn ?? '',
})
