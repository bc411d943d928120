import DensityIcon from '@mui/icons-material/DensityMediumOutlined'
import { Button } from '@mui/material'
import { useStore, useTranslate } from 'react-admin'
import { useNarrow } from './use-narrow.ts'

/** Tighter or wider rows, for all tables and remembered. */
export const DensityButton = () => {
  const translate = useTranslate()
  const narrow = useNarrow()
  const [density, setDensity] = useStore<'small' | 'medium'>('density', 'small')
  if (narrow) return null
  return (
    <Button size="small" startIcon={<DensityIcon />} onClick={() => setDensity(density === 'small' ? 'medium' : 'small')}>
      {translate(density === 'small' ? 'shared.wide' : 'shared.tight')}
    </Button>
  )
}
