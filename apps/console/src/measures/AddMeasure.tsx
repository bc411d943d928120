import AddIcon from '@mui/icons-material/Add'
import { Button } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { emptyValues } from '../kit/fields/values-of.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { measureFields } from './fields.ts'
import { MeasureDialog } from './MeasureDialog.tsx'
import type { MeasureRow } from './selections.ts'
import { measureVerbs } from './verbs.ts'

type Props = { rectificationId: string; opinions: MeasureRow['opinions']; for?: string }

/** A measure of a rectification, for one of its opinions or for several. */
export const AddMeasure = ({ rectificationId, opinions, for: opinionId }: Props) => {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  const { perform } = useVerb(measureVerbs.create)
  const begin = { ...emptyValues(measureFields), opinionIds: opinionId ? [opinionId] : opinions.map(({ id }) => id) }
  return (
    <>
      <Button size="small" startIcon={<AddIcon />} sx={{ alignSelf: 'flex-start' }} onClick={() => setOpen(true)}>
        {translate('measures.add')}
      </Button>
      {isOpen && (
        <MeasureDialog
          title={translate('measures.add')}
          begin={begin}
          opinions={opinions}
          save={measure => perform({ input: { rectificationId, ...measure } })}
          close={() => setOpen(false)}
        />
      )}
    </>
  )
}
