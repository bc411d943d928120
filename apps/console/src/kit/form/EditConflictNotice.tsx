import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { useContext } from 'react'
import { useRefresh, useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { type FieldList, labelOf } from '../fields/field.ts'
import { inputName } from '../fields/values-of.ts'
import { ConflictAlert } from './ConflictAlert.tsx'
import { EditConflictContext } from './edit-conflict.ts'
import { FormValue } from './FormValue.tsx'

const isSame = (one: unknown, other: unknown) => JSON.stringify(one || null) === JSON.stringify(other || null)

/** Within a form of `VersionedEdit`: compares what was typed with the stored values and offers both. */
export function EditConflictNotice({ of }: { of: FieldList }) {
  const translate = useTranslate()
  const refresh = useRefresh()
  const { getValues, reset } = useFormContext()
  const stale = useContext(EditConflictContext)
  if (!stale) return null
  const [mine, { present }] = [getValues(), stale]
  const differing = Object.entries(of.fields).flatMap(([name, field]) => {
    const input = inputName(name, field.kind)
    const isAsked = field.form && input in present && input in mine
    return isAsked && !isSame(present[input], mine[input]) ? { name, field, theirs: present[input], mine: mine[input] } : []
  })
  const takeTheirs = () => {
    reset({ ...mine, ...present })
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
            {differing.map(({ name, field, theirs, mine: typed }) => (
              <TableRow key={name}>
                <TableCell>{translate(labelOf(of, name))}</TableCell>
                <TableCell>
                  <FormValue field={field} value={theirs} />
                </TableCell>
                <TableCell>
                  <FormValue field={field} value={typed} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </ConflictAlert>
  )
}
