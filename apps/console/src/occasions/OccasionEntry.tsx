import { Button, Stack } from '@mui/material'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Title, useTranslate } from 'react-admin'
import { useUnsavedChanges } from '../kit/form/use-unsaved-changes.tsx'
import { Section } from '../kit/page/Section.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { type RefusalShown, refusalOf } from '../kit/refusal/refusal.ts'
import { useFieldProblems } from '../kit/refusal/use-field-problems.ts'
import { useScope } from '../kit/scope/scope.ts'
import { fieldsOfOccasion, OccasionFields } from './OccasionFields.tsx'
import type { OccasionInput } from './occasion-input.ts'
import type { OccasionForm } from './selections.ts'

type Props = {
  title: string
  begin: OccasionInput
  forms: readonly OccasionForm[]
  today: string
  /** Answers where it can be seen. */
  save: (told: OccasionInput) => Promise<string>
  children?: ReactNode
}

/** The page on which an occasion is entered or changed; what is typed stays when it is refused. */
export const OccasionEntry = ({ title, begin, forms, today, save, children }: Props) => {
  const translate = useTranslate()
  const [begun] = useState(begin)
  const [told, setTold] = useState(begun)
  const { leave, guard } = useUnsavedChanges(JSON.stringify(told) !== JSON.stringify(begun))
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalShown | null>(null)
  const { field, others } = useFieldProblems(refusal, fieldsOfOccasion)
  const { cycle } = useScope()
  const isOutside = cycle !== null && told.heldOn !== '' && (told.heldOn < cycle.startsOn || told.heldOn > cycle.endsOn)
  const problem = (name: string) =>
    name === 'heldOn' && isOutside && !field(name).error
      ? { error: false, helperText: translate('occasions.outside', { name: cycle.name }) }
      : field(name)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setRefusal(null)
    await save(told).then(leave, error => setRefusal(refusalOf(error)))
    setBusy(false)
  }
  return (
    <Section title={title}>
      <Title title={title} />
      {guard}
      <form onSubmit={submit}>
        <Stack spacing={2} sx={{ maxWidth: 560, mt: 1 }}>
          {children}
          <OccasionFields
            told={told}
            write={change => setTold(before => ({ ...before, ...change }))}
            forms={forms}
            today={today}
            problem={problem}
          />
          <Refusal refusal={others} />
          <Button type="submit" variant="contained" disabled={busy} sx={{ alignSelf: 'flex-start' }}>
            {translate('occasions.save')}
          </Button>
        </Stack>
      </form>
    </Section>
  )
}
