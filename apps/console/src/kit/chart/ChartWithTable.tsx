import { Box, Skeleton } from '@mui/material'
import { lazy, type ReactNode, Suspense } from 'react'
import { Section } from '../page/Section.tsx'
import type { ChartProps } from './Chart.tsx'

const Chart = lazy(async () => ({ default: (await import('./Chart.tsx')).Chart }))

/** A chart with its table below it, or beside it where both have room. */
export const ChartWithTable = ({ title, children, ...chart }: ChartProps & { title: string; children: ReactNode }) => (
  <Section title={title}>
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'minmax(0, 1fr) minmax(0, 1fr)' },
        '@media print': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      <Suspense fallback={<Skeleton variant="rounded" height={chart.height} />}>
        <Chart {...chart} />
      </Suspense>
      <Box sx={{ minWidth: 0, '& td, & th': { px: { xs: 0.5, sm: 0.75 } } }}>{children}</Box>
    </Box>
  </Section>
)
