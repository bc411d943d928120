import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Section } from '../kit/page/Section.tsx'
import type { SheetReport } from './selections.ts'

const columns = ['rows', 'create', 'update', 'unchanged'] as const

/** What each sheet would create and change. */
export function SheetTable({ sheets }: { sheets: readonly SheetReport[] }) {
  const translate = useTranslate()
  return (
    <Section title={translate('imports.sheets')}>
      <TableContainer>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('imports.sheet')}</TableCell>
              {columns.map(column => (
                <TableCell key={column} align="right">
                  {translate(`imports.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {sheets.map(sheet => (
              <TableRow key={sheet.sheet}>
                <TableCell>{sheet.sheet}</TableCell>
                {columns.map(column => (
                  <TableCell key={column} align="right">
                    {sheet[column]}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  )
}
