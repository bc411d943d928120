import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { useContext } from 'react'
import { useRefresh, useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { type FieldList, labelOf } from '../fields/field.ts'
import { ConflictAlert } from './ConflictAlert.tsx'
import { EditConflictContext } from './edit-conflict.ts'

const shown = (value: unknown) =>
  value === null || value === undefined || value === '' ? null : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** Within a form of `VersionedEdit`: compares what was typed with the stored values and offers both. */
export function EditConflictNotice({ of }: { of: FieldList }) {
  const translate = useTranslate()
  const refresh = useRefresh()
  const { getValues, reset } = useFormContext()
  const stale = useContext(EditConflictContext)
  if (!stale) return null
  const mine = getValues()
  const differing = Object.keys(of.fields).filter(
    field => field in stale.present && field in mine && shown(stale.present[field]) !== shown(mine[field]),
  )
  const takeTheirs = () => {
    reset({ ...mine, ...stale.present })
    stale.done()
    refresh()
  }
  return (
    <ConflictAlert submits saveMine={stale.saveMine} takeTheirs={takeTheirs}>
      {differing.length > 0 && (
        <Table size="small" sx={{ mt: 1 }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('kit.field')}</TableCell>
              <TableCell>{translate('kit.present')}</TableCell>
              <TableCell>{translate('kit.mine')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {differing.map(field => (
              <TableRow key={field}>
                <TableCell>{translate(labelOf(of, field))}</TableCell>
                <TableCell>{shown(stale.present[field]) ?? translate('kit.none')}</TableCell>
                <TableCell>{shown(mine[field]) ?? translate('kit.none')}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </ConflictAlert>
  )
}
