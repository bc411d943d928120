import ContentCopy from '@mui/icons-material/ContentCopyOutlined'
import { Alert, Button, type ButtonProps } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../../api/use-me.ts'
import { useScope } from '../../kit/scope/scope.ts'

/** One click to the next cycle: a copy of the last that is planned. */
export function NextCycleButton(looks: Pick<ButtonProps, 'variant'>) {
  const translate = useTranslate()
  const { cycles } = useScope()
  const [last] = cycles
  if (!last) return null
  return (
    <Button component={Link} to={`/cycles/${last.id}/copy`} size="small" startIcon={<ContentCopy />} {...looks}>
      {translate('cycles.next')}
    </Button>
  )
}

/** The period has run out and no plan covers today: what comes next is one click away. */
export function NoPresentCycle() {
  const translate = useTranslate()
  const { may } = useMe()
  const { cycles, ready } = useScope()
  if (!ready || cycles.length === 0 || cycles.some(({ isPresent }) => isPresent) || !may('CYCLE_MANAGE')) return null
  return (
    <Alert severity="info" sx={{ mb: 2 }} action={<NextCycleButton variant="outlined" />}>
      {translate('workbench.noPresentCycle')}
    </Alert>
  )
}
