import { Button, Stack } from '@mui/material'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Title, useTranslate } from 'react-admin'
import { Refusal } from '../shared/Refusal.tsx'
import { type RefusalShown, refusalOf } from '../shared/refusal.ts'
import { Section } from '../shared/Section.tsx'
import type { OccasionForm, Told } from './facts.ts'
import { OccasionFields } from './OccasionFields.tsx'

type Props = {
  title: string
  begin: Told
  forms: readonly OccasionForm[]
  today: string
  save: (told: Told) => Promise<unknown>
  children?: ReactNode
}

/** The page on which an occasion is entered or changed; what is typed stays when it is refused. */
export const OccasionEntry = ({ title, begin, forms, today, save, children }: Props) => {
  const translate = useTranslate()
  const [told, setTold] = useState(begin)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalShown | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setRefusal(null)
    await save(told).catch(error => setRefusal(refusalOf(error)))
    setBusy(false)
  }
  return (
    <Section title={title}>
      <Title title={title} />
      <form onSubmit={submit}>
        <Stack spacing={2} sx={{ maxWidth: 560, mt: 1 }}>
          {children}
          <OccasionFields told={told} write={change => setTold(before => ({ ...before, ...change }))} forms={forms} today={today} />
          <Refusal refusal={refusal} />
          <Button type="submit" variant="contained" disabled={busy} sx={{ alignSelf: 'flex-start' }}>
            {translate('occasions.save')}
          </Button>
        </Stack>
      </form>
    </Section>
  )
}
