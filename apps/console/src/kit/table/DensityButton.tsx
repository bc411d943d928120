import DensityIcon from '@mui/icons-material/DensityMediumOutlined'
import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useDensity } from './use-visible-columns.ts'

/** Tighter or wider rows. */
export const DensityButton = () => {
  const translate = useTranslate()
  const [density, choose] = useDensity()
  const other = density === 'small' ? 'medium' : 'small'
  return (
    <Button size="small" startIcon={<DensityIcon />} onClick={() => choose(other)}>
      {translate(other === 'medium' ? 'kit.wide' : 'kit.tight')}
    </Button>
  )
}
