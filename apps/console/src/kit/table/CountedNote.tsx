import { Alert } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { useFormat } from '../i18n/use-format.ts'

/** Where a figure led here that is not the number of rows: of another day, of something in the rows, or with what the reader may not see. Said, so that nobody looks for the rest. */
export function CountedNote() {
  const translate = useTranslate()
  const { day } = useFormat()
  const [address] = useSearchParams()
  const { total, isPending } = useListContext()
  const [asOf, distinct] = [address.get('asOf'), address.get('distinct')]
  const counted = Number(address.get('counted') ?? Number.NaN)
  /** Once the list is narrowed or turned over, its page stands in the address: it is no longer what the figure opened. */
  const isTouched = address.has('page')
  if (isPending || total === undefined || isTouched || !Number.isInteger(counted)) return null
  const said = () => {
    if (asOf) return translate('kit.countedThen', { counted, total, on: day(asOf) })
    if (distinct) return translate(`kit.countedOf.${distinct}`, { counted, total })
    return total < counted ? translate('kit.countedMore', { counted, total, rest: counted - total }) : null
  }
  const note = said()
  return (
    note && (
      <Alert severity="info" sx={{ mb: 1 }}>
        {note}
      </Alert>
    )
  )
}
