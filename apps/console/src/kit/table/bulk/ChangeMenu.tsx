import { Button, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Column, Versioned } from '../column.ts'
import { type BulkAction, bulkChange } from './bulk.ts'

/** The fields that can be changed for many rows at once. */
export function ChangeMenu<Row extends Versioned>({
  columns,
  choose,
}: {
  columns: readonly Column<Row>[]
  choose: (act: BulkAction<Row>) => void
}) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const changes = columns.flatMap(column => (column.edit && !column.edit.own ? [bulkChange(column, column.edit)] : []))
  if (changes.length === 0) return null
  return (
    <>
      <Button size="small" variant="outlined" aria-haspopup="menu" onClick={event => setAnchor(event.currentTarget)}>
        {translate('kit.change')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {changes.map(act => (
          <MenuItem
            key={act.label}
            onClick={() => {
              setAnchor(null)
              choose(act)
            }}
          >
            {translate(act.label)}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
