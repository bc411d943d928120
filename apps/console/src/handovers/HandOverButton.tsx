import { Button, type ButtonProps } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Named } from '../api/common-selections.ts'
import { useMe } from '../api/use-me.ts'
import { HandOverDialog } from './HandOverDialog.tsx'

type Props = { person: Named; successorId?: string | null } & Pick<ButtonProps, 'variant'>

/** The way to hand over what a person has in hand, for those who appoint. */
export function HandOverButton({ person, successorId = null, variant = 'outlined' }: Props) {
  const translate = useTranslate()
  const { may } = useMe()
  const [open, setOpen] = useState(false)
  if (!may('APPOINTMENT_MANAGE')) return null
  return (
    <>
      <Button size="small" variant={variant} onClick={() => setOpen(true)}>
        {translate('handovers.handOver')}
      </Button>
      {open && <HandOverDialog person={person} successorId={successorId} close={() => setOpen(false)} />}
    </>
  )
}
