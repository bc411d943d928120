import { TablePagination } from '@mui/material'

type Props = {
  total: number
  /** Rows on a page. */
  size: number
  /** The page shown, from 0. */
  page: number
  onChange: (page: number) => void
}

/** Turns the pages of a list that has more rows than one page shows. Printed, it says which of them stand there. */
export const Pages = ({ total, size, page, onChange }: Props) =>
  total > size && (
    <TablePagination
      component="div"
      count={total}
      page={page}
      rowsPerPage={size}
      rowsPerPageOptions={[size]}
      onPageChange={(_, next) => onChange(next)}
      sx={{ '@media print': { '.MuiTablePagination-actions': { display: 'none' } } }}
    />
  )
