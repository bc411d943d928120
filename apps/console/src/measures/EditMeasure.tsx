import { Button } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { changedFields } from '../api/changed-fields.ts'
import { valuesOf } from '../kit/fields/values-of.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { measureFields } from './fields.ts'
import { MeasureDialog, type MeasureValues } from './MeasureDialog.tsx'
import type { MeasureRow } from './selections.ts'
import { measureVerbs } from './verbs.ts'

/** Changes a measure. What is being typed stays when somebody else was faster. */
export const EditMeasure = ({ measure }: { measure: MeasureRow }) => {
  const translate = useTranslate()
  const [begun, begin] = useState<MeasureRow | null>(null)
  const { perform, refusal, clear } = useVerb(measureVerbs.update)
  if (!begun && !measure.mayUpdate) return null
  const close = () => {
    begin(null)
    clear()
  }
  /** Of what it began as, until one has been told that it is another by now. */
  const version = (refusal?.code === 'STALE' ? measure : (begun ?? measure)).version
  const save = (before: MeasureValues, after: MeasureValues) => perform({ id: measure.id, version, input: changedFields(after, before) })
  return (
    <>
      <Button size="small" onClick={() => begin(measure)}>
        {translate('measures.edit')}
      </Button>
      {begun && (
        <MeasureDialog
          title={translate('measures.edit')}
          begin={valuesOf(measureFields, begun)}
          opinions={begun.opinions}
          save={after => save(valuesOf(measureFields, begun), after)}
          close={close}
        />
      )}
    </>
  )
}
