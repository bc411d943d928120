import FactCheck from '@mui/icons-material/FactCheckOutlined'
import Print from '@mui/icons-material/PrintOutlined'
import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { useFormat } from '../kit/i18n/use-format.ts'

/** The landing page fits one sheet of A4. */
export const onOnePage = { '@media print': { zoom: 0.6, '& section': { mb: 1, p: 1 } } }

/** What the figures are of: said on paper, where the bar at the top is missing. */
export function PrintHead({ cycle, organization }: { cycle: string; organization: string }) {
  const translate = useTranslate()
  const { today, mayAtPlace } = useMe()
  const { day } = useFormat()
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', mb: 1 }}>
      <Typography variant="h5" component="h1" sx={{ display: 'none', '@media print': { display: 'block' } }}>
        {translate('workbench.stamp', { cycle, organization, day: day(today) })}
      </Typography>
      <Box sx={{ ml: 'auto', display: 'flex', gap: 1, '@media print': { display: 'none' } }}>
        {mayAtPlace('STATISTICS_READ') && (
          <Button size="small" component={Link} to="/checks" startIcon={<FactCheck />}>
            {translate('layout.menu.checks')}
          </Button>
        )}
        <Button size="small" startIcon={<Print />} onClick={() => window.print()}>
          {translate('kit.print')}
        </Button>
      </Box>
    </Box>
  )
}
