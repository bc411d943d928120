import { MenuItem, Select } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useScope } from '../../kit/scope/scope.ts'

/** The choice of the cycle that every page shows. */
export function CycleChoice() {
  const translate = useTranslate()
  const { cycles, cycleId, choose } = useScope()
  if (cycles.length === 0) return null
  return (
    <Select
      value={cycleId ?? ''}
      onChange={event => choose({ cycle: event.target.value })}
      size="small"
      variant="outlined"
      inputProps={{ 'aria-label': translate('layout.cycle') }}
      sx={{
        color: 'inherit',
        minWidth: 0,
        maxWidth: { xs: '46vw', md: 280 },
        '& fieldset': { border: 'none' },
        '& svg': { color: 'inherit' },
        bgcolor: { md: 'rgba(255,255,255,0.12)' },
      }}
    >
      {cycles.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </Select>
  )
}
