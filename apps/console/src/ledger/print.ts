import type { SxProps } from '@mui/material'

/** On paper: the table alone under its title, every text whole. */
export const forPrint: SxProps = {
  '& .wide': { minWidth: '18em', maxWidth: '40em', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  '& .only-print': { display: 'none' },
  '@media print': {
    '& .only-print': { display: 'block', textAlign: 'center', mb: 1 },
    '& .RaList-actions, & .MuiTablePagination-root, & form': { display: 'none !important' },
    '& .MuiPaper-root': { boxShadow: 'none', border: 0 },
    '& td, & th': { border: '1px solid #000', fontSize: '10pt', color: '#000' },
    '& thead': { display: 'table-header-group', position: 'static !important' },
    '& tr': { breakInside: 'avoid' },
  },
}

/** Around the table nothing of the console is printed. */
export const aroundPrint = {
  '@page': { size: 'A4 landscape', margin: '12mm' },
  '@media print': {
    'header.MuiAppBar-root, .MuiDrawer-root': { display: 'none !important' },
    '.RaLayout-appFrame': { marginTop: '0 !important' },
    'body, .RaLayout-root': { background: '#fff !important' },
    '.RaLayout-content': { padding: '0 !important', background: '#fff' },
  },
} as const
