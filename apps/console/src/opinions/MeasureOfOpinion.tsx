import AddIcon from '@mui/icons-material/Add'
import { Button } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { emptyValues } from '../kit/fields/values-of.ts'
import { useNotifyDone } from '../kit/verbs/use-notify-done.tsx'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { measureFields } from '../measures/fields.ts'
import { MeasureDialog, type MeasureValues } from '../measures/MeasureDialog.tsx'
import { measureVerbs } from '../measures/verbs.ts'
import type { OpinionRow } from './selections.ts'
import { opinionVerbs } from './verbs.ts'

/** One click from a problem to its measure, which begins with the problem's words; a problem not yet taken up is adopted with it. */
export function MeasureOfOpinion({ opinion }: { opinion: OpinionRow }) {
  const translate = useTranslate()
  const done = useNotifyDone()
  const [isOpen, setOpen] = useState(false)
  const adopt = useVerb(opinionVerbs.adopt)
  const create = useVerb(measureVerbs.create)
  const { id, version, text, allowedEvents } = opinion
  const adds = opinion.status === 'IN_RECTIFICATION' && opinion.rectification?.mayAddMeasure
  const rectificationId = opinion.rectification?.id ?? null
  if (!isOpen && !adds && !allowedEvents.includes('ADOPT')) return null
  const title = translate(rectificationId ? 'measures.add' : 'opinions.adoptAndPlan')
  const save = (measure: MeasureValues) => {
    const { opinionIds: _, ...first } = measure
    return rectificationId ? create.perform({ input: { rectificationId, ...measure } }) : adopt.perform({ id, version, measure: first })
  }
  return (
    <>
      <Button size="small" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {translate('opinions.plan')}
      </Button>
      {isOpen && (
        <MeasureDialog
          title={title}
          begin={{ ...emptyValues(measureFields), text, opinionIds: [id] }}
          opinions={rectificationId ? [{ id, text }] : []}
          save={save}
          done={() => done('kit.done', { what: title })}
          close={() => setOpen(false)}
        />
      )}
    </>
  )
}
