import Down from '@mui/icons-material/ArrowDownward'
import Up from '@mui/icons-material/ArrowUpward'
import ViewWeek from '@mui/icons-material/ViewWeekOutlined'
import { Box, Button, Checkbox, FormControlLabel, IconButton, Popover } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Column } from './column.ts'
import { useVisibleColumns } from './use-visible-columns.ts'

/** Which columns to show and in what order, by mouse or keyboard.
 * react-admin's own is ordered by dragging alone and kept only in the browser: a link could not show the same columns. */
export function ColumnChoice<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  const translate = useTranslate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { shown, isUsual, choose } = useVisibleColumns(columns)
  const chosen = shown.filter(({ label }) => label !== false).map(({ source }) => source)
  const others = columns.filter(({ source, label }) => label !== false && !chosen.includes(source))
  const move = (place: number, by: number) => {
    const after = [...chosen]
    after.splice(place + by, 0, ...after.splice(place, 1))
    choose(after)
  }
  const word = (source: string) => translate(String(columns.find(column => column.source === source)?.label))
  return (
    <>
      <Button size="small" startIcon={<ViewWeek />} onClick={event => setAnchor(event.currentTarget)}>
        {translate('ra.action.select_columns')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        <Box sx={{ p: 1, minWidth: 220, display: 'flex', flexDirection: 'column' }}>
          {chosen.map((source, place) => (
            <Box key={source} sx={{ display: 'flex', alignItems: 'center' }}>
              <FormControlLabel
                sx={{ flex: 1, mx: 0 }}
                label={word(source)}
                control={
                  <Checkbox
                    size="small"
                    checked
                    disabled={chosen.length === 1}
                    onChange={() => choose(chosen.filter(one => one !== source))}
                  />
                }
              />
              <IconButton
                size="small"
                aria-label={translate('kit.up', { what: word(source) })}
                disabled={place === 0}
                onClick={() => move(place, -1)}
              >
                <Up fontSize="small" />
              </IconButton>
              <IconButton
                size="small"
                aria-label={translate('kit.down', { what: word(source) })}
                disabled={place === chosen.length - 1}
                onClick={() => move(place, 1)}
              >
                <Down fontSize="small" />
              </IconButton>
            </Box>
          ))}
          {others.map(({ source }) => (
            <FormControlLabel
              key={source}
              sx={{ mx: 0 }}
              label={word(source)}
              control={<Checkbox size="small" checked={false} onChange={() => choose([...chosen, source])} />}
            />
          ))}
          <Button size="small" disabled={isUsual} onClick={() => choose(null)}>
            {translate('ra.action.reset')}
          </Button>
        </Box>
      </Popover>
    </>
  )
}
