import { Button } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { includesAction } from '../provider/may.ts'
import { useVerb } from '../shared/use-verb.ts'
import type { MeasureRow } from './facts.ts'
import { MeasureDialog } from './MeasureDialog.tsx'
import { measureVerbs } from './verbs.ts'

/** Changes a measure: offered as long as it is open, which is as long as it can be cancelled. */
export const EditMeasure = ({ measure }: { measure: MeasureRow }) => {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  const { run, busy, refusal, clear } = useVerb(measureVerbs.update)
  if (!includesAction(measure.viewerMay, 'rectification:propose') || !measure.allowedEvents.includes('CANCEL')) return null
  const { id, version, text, dueOn, ongoing } = measure
  const begin = {
    text,
    dueOn,
    ongoing,
    ownerId: measure.owner?.id ?? null,
    leaderId: measure.leader?.id ?? null,
    opinionIds: measure.opinions.map(one => one.id),
  }
  const close = () => {
    setOpen(false)
    clear()
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('measures.edit')}
      </Button>
      {isOpen && (
        <MeasureDialog
          title={translate('measures.edit')}
          begin={begin}
          opinions={measure.opinions}
          busy={busy}
          refusal={refusal}
          close={close}
          save={async input => (await run({ id, version, input })) !== null && close()}
        />
      )}
    </>
  )
}
