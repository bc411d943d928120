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
    '& thead th': { position: 'static' },
    '& thead': { display: 'table-header-group' },
    '& tr': { breakInside: 'avoid' },
  },
}
