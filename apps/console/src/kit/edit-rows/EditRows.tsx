import { Alert, Box, Button, Paper, Table, TableBody, TableCell, TableHead, TableRow, Typography, useMediaQuery } from '@mui/material'
import type { Problem } from '@pingyi/domain'
import { type ClipboardEvent, Fragment, type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useProblemText } from '../refusal/use-problem-text.ts'
import type { EditColumn } from './column.ts'
import { EditCell } from './EditCell.tsx'
import { RowButtons } from './RowButtons.tsx'
import { cellsOf, type EditedRow, filledWith, withoutRow, withRowInserted, withRowMoved, withText } from './rows.ts'
import { useRowKeys } from './use-row-keys.ts'

type Props<Row extends EditedRow> = {
  /** What the rows are, in words: the table's name. */
  title: string
  rows: readonly Row[]
  columns: readonly EditColumn<Row>[]
  fresh: () => Row
  onChange: (rows: Row[], row?: Row, field?: string) => void
  /** Where the rows stand in what is sent, `criteria` say; the problems are told from there. */
  at: string
  problems: readonly Problem[]
  /** What one row is called. */
  nameOf: (row: Row) => string
  add: string
  /** Below the fields of a row. */
  summary?: (row: Row) => ReactNode
  /** Narrower than this, the fields of a row stand below each other. */
  stackedBelow?: number
}

/** Rows of a table that are written, moved, added, taken out and pasted; by mouse or by keyboard alone. */
export function EditRows<Row extends EditedRow>(props: Props<Row>) {
  const { title, rows, columns, fresh, onChange, at, problems, nameOf, add, summary, stackedBelow = 700 } = props
  const translate = useTranslate()
  const stacked = useMediaQuery(`(max-width:${stackedBelow}px)`)
  const [taken, setTaken] = useState<{ row: Row; place: number } | null>(null)
  const append = () => onChange([...rows, fresh()])
  const move = (place: number, by: -1 | 1) => onChange(withRowMoved(rows, place, by))
  const fields = columns.map(({ field }) => field)
  const { table, onKeyDown, focus } = useRowKeys({ places: rows.length, fields, add: append, move })
  const beside = columns.filter(({ under }) => !under)
  const below = (column: EditColumn<Row>) => {
    const next = columns[columns.indexOf(column) + 1]
    return next?.under ? [column, next] : [column]
  }
  const calledOf = (row: Row, place: number) => nameOf(row).trim() || translate('kit.rowOf', { number: place + 1 })
  const said = useProblemText()
  const problemOf = (place: number, column: EditColumn<Row>) => {
    const found = problems.find(problem => column.at.some(path => problem.at === `${at}.${place}.${path}`))
    return found && said(found)
  }
  const ofWhole = problems.filter(problem => problem.at === at || /^\d+$/.test(problem.at.slice(at.length + 1)))
  const paste = (event: ClipboardEvent, place: number, column: EditColumn<Row>) => {
    const text = event.clipboardData.getData('text/plain').replace(/[\r\n]+$/, '')
    if (!/[\n\t]/.test(text)) return
    event.preventDefault()
    const written = columns.filter(({ choices }) => !choices).map(({ field }) => field)
    onChange(filledWith(rows, { place, fields: written.slice(written.indexOf(column.field)), lines: cellsOf(text), fresh }))
  }
  const cell = (row: Row, place: number, column: EditColumn<Row>) => (
    <EditCell
      row={row}
      column={column}
      named={translate('kit.cellOf', { column: column.label, number: place + 1 })}
      id={`${place} ${column.field}`}
      problem={problemOf(place, column)}
      stacked={stacked}
      onChange={value => {
        const changed = withText(row, column.field, value)
        onChange(
          rows.map(one => (one.key === row.key ? changed : one)),
          changed,
          column.field,
        )
      }}
      onKeyDown={event => onKeyDown(event, place, column.field)}
      onPaste={event => paste(event, place, column)}
    />
  )
  const acts = (row: Row, place: number) => (
    <RowButtons
      what={calledOf(row, place)}
      first={place === 0}
      last={place === rows.length - 1}
      onMove={by => move(place, by)}
      onRemove={() => {
        setTaken({ row, place })
        onChange(withoutRow(rows, place))
      }}
    />
  )
  const undo = () => {
    if (taken) onChange(withRowInserted(rows, taken.place, taken.row))
    setTaken(null)
  }
  return (
    <Box ref={table}>
      {stacked ? (
        rows.map((row, place) => (
          <Paper key={row.key} variant="outlined" role="group" aria-label={calledOf(row, place)} sx={{ p: 1.25, mb: 1.5 }}>
            <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
              <Typography sx={{ fontWeight: 600 }}>{place + 1}</Typography>
              {acts(row, place)}
            </Box>
            <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
              {columns.map(column => (
                <Fragment key={column.field}>{cell(row, place, column)}</Fragment>
              ))}
            </Box>
            {summary && <Box sx={{ mt: 1 }}>{summary(row)}</Box>}
          </Paper>
        ))
      ) : (
        <Table size="small" aria-label={title} sx={{ '& td': { verticalAlign: 'top', px: 0.5, py: 0.75 }, '& th': { px: 0.5 } }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '3.5em', whiteSpace: 'nowrap' }}>{translate('kit.number')}</TableCell>
              {beside.map(column => (
                <TableCell key={column.field} sx={{ width: column.width }}>
                  {below(column)
                    .map(({ label }) => label)
                    .join(' / ')}
                </TableCell>
              ))}
              <TableCell sx={{ width: 110 }} />
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row, place) => (
              <Fragment key={row.key}>
                <TableRow sx={summary && { '& td': { borderBottom: 0 } }}>
                  <TableCell sx={{ pt: '14px !important' }}>{place + 1}</TableCell>
                  {beside.map(column => (
                    <TableCell key={column.field}>
                      <Box sx={{ display: 'grid', gap: 0.75 }}>
                        {below(column).map(each => (
                          <Fragment key={each.field}>{cell(row, place, each)}</Fragment>
                        ))}
                      </Box>
                    </TableCell>
                  ))}
                  <TableCell>{acts(row, place)}</TableCell>
                </TableRow>
                {summary && (
                  <TableRow>
                    <TableCell />
                    <TableCell colSpan={beside.length + 1} sx={{ pt: '0 !important' }}>
                      {summary(row)}
                    </TableCell>
                  </TableRow>
                )}
              </Fragment>
            ))}
          </TableBody>
        </Table>
      )}
      {ofWhole.map(problem => (
        <Alert key={`${problem.at} ${problem.code}`} severity="error" sx={{ mt: 1 }}>
          {problem.at === at
            ? said(problem)
            : `${translate('kit.rowOf', { number: Number(problem.at.split('.').at(-1)) + 1 })}${translate('kit.colon')}${said(problem)}`}
        </Alert>
      ))}
      {taken && (
        <Alert severity="info" sx={{ mt: 1 }} action={<Button onClick={undo}>{translate('ra.action.undo')}</Button>}>
          {translate('kit.rowRemoved', { what: calledOf(taken.row, taken.place) })}
        </Alert>
      )}
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap', mt: 1 }}>
        <Button
          variant="outlined"
          size="small"
          onClick={() => {
            focus(rows.length, fields[0], true)
            append()
          }}
        >
          {add}
        </Button>
        <Typography variant="body2" color="text.secondary">
          {translate('kit.rowKeys')}
        </Typography>
      </Box>
    </Box>
  )
}
