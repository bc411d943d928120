import { Alert, Button, Stack, TextField } from '@mui/material'
import { type CycleKind, nextPeriod, periodName } from '@pingyi/domain'
import { type FormEvent, useState } from 'react'
import { Title, useTranslate } from 'react-admin'
import { useUnsavedChanges } from '../../kit/form/use-unsaved-changes.tsx'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { PageHead, RecordPage } from '../../kit/page/RecordPage.tsx'
import { Section } from '../../kit/page/Section.tsx'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import { useFieldProblems } from '../../kit/refusal/use-field-problems.ts'
import { useScope } from '../../kit/scope/scope.ts'
import { useVerb } from '../../kit/verbs/use-verb.ts'
import type { CycleRow } from '../selections.ts'
import { cycleVerbs } from '../verbs.ts'

/** The next cycle out of the last: three fields, filled in already. */
export const CopyCycle = () => <RecordPage<CycleRow> resource="cycles">{cycle => <CopyForm key={cycle.id} of={cycle} />}</RecordPage>

const fields = ['name', 'startsOn', 'endsOn'] as const

function CopyForm({ of }: { of: CycleRow }) {
  const translate = useTranslate()
  const { locale } = useFormat()
  const { cycles } = useScope()
  const copy = useVerb(cycleVerbs.copy)
  const [begun] = useState(() => {
    const kind = of.kind as CycleKind
    const days = nextPeriod(kind, of, cycles)
    return { name: periodName(kind, days)?.[locale] ?? translate('cycles.continued', { name: of.name }), ...days }
  })
  const [input, setInput] = useState(begun)
  const { leave, guard } = useUnsavedChanges(fields.some(field => input[field] !== begun[field]))
  const { field: wrong, others } = useFieldProblems(copy.refusal, fields)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const made = await copy.run({ id: of.id, input: { ...input, drawUpRoster: true } })
    if (made) leave(`/cycles/${made.id}/show?cycle=${made.id}`)
  }
  return (
    <>
      {guard}
      <Title title={translate('cycles.nextOf', { name: of.name })} />
      <PageHead title={translate('cycles.nextOf', { name: of.name })} />
      <Section title={translate('cycles.step.plan')}>
        <Stack component="form" onSubmit={submit} spacing={2} sx={{ maxWidth: 560 }}>
          <Alert severity="info">{translate('cycles.copyWhat', { name: of.name })}</Alert>
          {fields.map((field, place) => (
            <TextField
              key={field}
              label={translate(`cycles.${field}`)}
              {...wrong(field)}
              required
              autoFocus={place === 0}
              type={field === 'name' ? 'text' : 'date'}
              slotProps={{ inputLabel: { shrink: true } }}
              value={input[field]}
              onChange={event => setInput(before => ({ ...before, [field]: event.target.value }))}
            />
          ))}
          <Refusal refusal={others} />
          <Button type="submit" variant="contained" disabled={copy.busy} sx={{ alignSelf: 'flex-start' }}>
            {translate('cycles.copyAndDrawUp')}
          </Button>
        </Stack>
      </Section>
    </>
  )
}
