import { Box, Paper, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useIsPhone } from '../../kit/page/use-screen-width.ts'
import type { CriteriaSetRow } from '../selections.ts'

type Row = CriteriaSetRow['criteria'][number]

/** The criteria of a set, both languages side by side. */
export function CriteriaTable({ rows, label }: { rows: readonly Pick<Row, 'code' | 'name'>[] | readonly Row[]; label: string }) {
  const translate = useTranslate()
  const narrow = useIsPhone()
  const explained = (rows as readonly Row[]).some(({ explanation }) => explanation)
  const columns = ['zh', 'en', ...(explained ? ['explanationZh', 'explanationEn'] : [])]
  const all = (rows as readonly Row[]).map(({ code, name, explanation }) => ({
    code,
    cells: [name.zh, name.en, ...(explained ? [explanation?.zh ?? '', explanation?.en ?? ''] : [])],
  }))
  if (narrow)
    return (
      <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {all.map(({ code, cells }, place) => (
          <Paper key={code} component="li" variant="outlined" sx={{ p: 1.25, mb: 1 }}>
            {cells.filter(Boolean).map((cell, i) => (
              <Typography key={cell} variant={i === 0 ? 'body1' : 'body2'} color={i === 0 ? undefined : 'text.secondary'}>
                {i === 0 ? `${place + 1}. ${cell}` : cell}
              </Typography>
            ))}
          </Paper>
        ))}
      </Box>
    )
  return (
    <Table size="small" aria-label={label} sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '3.5em', whiteSpace: 'nowrap' }}>{translate('kit.number')}</TableCell>
          {columns.map(column => (
            <TableCell key={column}>{translate(`criteria.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {all.map(({ code, cells }, place) => (
          <TableRow key={code}>
            <TableCell>{place + 1}</TableCell>
            {columns.map((column, i) => (
              <TableCell key={column}>{cells[i]}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
