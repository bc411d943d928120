import ArrowDownward from '@mui/icons-material/ArrowDownward'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import DeleteOutline from '@mui/icons-material/DeleteOutlined'
import { IconButton, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'

type Props = { what: string; first: boolean; last: boolean; onMove: (by: -1 | 1) => void; onRemove: () => void }

/** The buttons of a row: up, down, remove. */
export function RowButtons({ what, first, last, onMove, onRemove }: Props) {
  const translate = useTranslate()
  return (
    <Stack direction="row" sx={{ justifyContent: 'flex-end' }}>
      <IconButton size="small" disabled={first} aria-label={translate('kit.up', { what })} onClick={() => onMove(-1)}>
        <ArrowUpward fontSize="small" />
      </IconButton>
      <IconButton size="small" disabled={last} aria-label={translate('kit.down', { what })} onClick={() => onMove(1)}>
        <ArrowDownward fontSize="small" />
      </IconButton>
      <IconButton size="small" aria-label={translate('kit.removeRow', { what })} onClick={onRemove}>
        <DeleteOutline fontSize="small" />
      </IconButton>
    </Stack>
  )
}
