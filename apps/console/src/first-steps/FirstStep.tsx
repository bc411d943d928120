import CheckCircle from '@mui/icons-material/CheckCircle'
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked'
import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'

type Props = { name: string; done: boolean; next: string; said: string; children?: ReactNode }

/** A step of the first hour: done or not, what is said of it, and what leads on. */
export function FirstStep({ name, done, next, said, children }: Props) {
  const translate = useTranslate()
  const Mark = done ? CheckCircle : RadioButtonUnchecked
  return (
    <Box
      component="li"
      aria-current={next === name ? 'step' : undefined}
      sx={{ display: 'grid', gridTemplateColumns: { xs: 'auto 1fr', sm: 'auto 7em 1fr' }, gap: 1, py: 1, alignItems: 'start' }}
    >
      <Mark fontSize="small" color={done ? 'success' : next === name ? 'primary' : 'disabled'} sx={{ mt: '2px' }} />
      <Typography sx={{ fontWeight: 600 }}>{translate(`first-steps.step.${name}`)}</Typography>
      <Box sx={{ gridColumn: { xs: '2', sm: 'auto' }, minWidth: 0 }}>
        <Typography color={done || next === name ? 'text.primary' : 'text.secondary'}>{said}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>{children}</Box>
      </Box>
    </Box>
  )
}
