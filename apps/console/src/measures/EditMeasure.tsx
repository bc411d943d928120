import { Button } from '@mui/material'
import { isMeasureOpen } from '@pingyi/domain'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { changedFields } from '../api/changed-fields.ts'
import { includesAction } from '../api/may.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { MeasureDialog, type MeasureText } from './MeasureDialog.tsx'
import type { MeasureRow } from './selections.ts'
import { measureVerbs } from './verbs.ts'

const textOf = ({ text, dueOn, ongoing, owner, leader, opinions }: MeasureRow): MeasureText => ({
  ...{ text, dueOn, ongoing, ownerId: owner?.id ?? null, leaderId: leader?.id ?? null },
  opinionIds: opinions.map(one => one.id),
})

/** Changes a measure: offered as long as it is open, and its round not settled: then nothing may be done with it. What is being typed stays when somebody else was faster. */
export const EditMeasure = ({ measure }: { measure: MeasureRow }) => {
  const translate = useTranslate()
  const [begun, begin] = useState<MeasureRow | null>(null)
  const { run, busy, refusal, clear } = useVerb(measureVerbs.update)
  const offered =
    includesAction(measure.viewerMay, 'rectification:propose') && isMeasureOpen(measure.status) && measure.allowedEvents.length > 0
  if (!begun && !offered) return null
  const close = () => {
    begin(null)
    clear()
  }
  /** Of what it began as, until one has been told that it is another by now. */
  const version = refusal?.code === 'STALE' ? measure.version : begun?.version
  const save = async (before: MeasureText, after: MeasureText) => {
    if (version !== undefined && (await run({ id: measure.id, version, input: changedFields(after, before) })) !== null) close()
  }
  return (
    <>
      <Button size="small" onClick={() => begin(measure)}>
        {translate('measures.edit')}
      </Button>
      {begun && (
        <MeasureDialog
          title={translate('measures.edit')}
          begin={textOf(begun)}
          opinions={begun.opinions}
          busy={busy}
          refusal={refusal}
          close={close}
          save={after => void save(textOf(begun), after)}
        />
      )}
    </>
  )
}
