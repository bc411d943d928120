import { MenuItem, Select } from '@mui/material'
import { cycleEntry } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { useScope } from '../../kit/scope/scope.ts'

/** The choice of the cycle that every page shows; it says of one entered from records that it is. */
export function CycleChoice() {
  const translate = useTranslate()
  const { withNote } = usePunctuation()
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
      {cycles.map(({ id, name, entry }) => (
        <MenuItem key={id} value={id}>
          {cycleEntry.members[entry].stated ? withNote(name, translate(`CycleEntry.${entry}`)) : name}
        </MenuItem>
      ))}
    </Select>
  )
}
