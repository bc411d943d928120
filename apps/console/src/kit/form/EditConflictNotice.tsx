import { Alert, Button, Stack, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { useContext } from 'react'
import { useRefresh, useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { type FieldList, labelOf } from '../fields/define-fields.ts'
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
    <Alert severity="warning" sx={{ width: '100%', mb: 2 }}>
      {translate('kit.stale')}
      {differing.length > 0 && (
        <Table size="small" sx={{ my: 1 }}>
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
      <Stack direction="row" spacing={1}>
        <Button type="submit" size="small" variant="contained" onClick={stale.saveMine}>
          {translate('kit.saveMine')}
        </Button>
        <Button size="small" onClick={takeTheirs}>
          {translate('kit.takeTheirs')}
        </Button>
      </Stack>
    </Alert>
  )
}
