import { Alert } from '@mui/material'
import { type CycleKind, nextPeriod, periodName } from '@pingyi/domain'
import { useState } from 'react'
import { Title, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { FieldInput } from '../../kit/fields/FieldInputs.tsx'
import { FocusFirst } from '../../kit/fields/FocusFirst.tsx'
import { GuardedForm } from '../../kit/form/GuardedForm.tsx'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { PageHead, RecordPage } from '../../kit/page/RecordPage.tsx'
import { Section } from '../../kit/page/Section.tsx'
import { useScope } from '../../kit/scope/scope.ts'
import { useVerb } from '../../kit/verbs/use-verb.ts'
import { cycleFields } from '../fields.ts'
import type { CycleRow } from '../selections.ts'
import { cycleVerbs } from '../verbs.ts'

/** The next cycle out of the last: three fields, filled in already. */
export const CopyCycle = () => <RecordPage<CycleRow> resource="cycles">{cycle => <CopyForm key={cycle.id} of={cycle} />}</RecordPage>

function CopyForm({ of }: { of: CycleRow }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { locale } = useFormat()
  const { cycles } = useScope()
  const { perform } = useVerb(cycleVerbs.copy)
  const [begin] = useState(() => {
    const kind = of.kind as CycleKind
    const days = nextPeriod(kind, of, cycles)
    return { name: periodName(kind, days)?.[locale] ?? translate('cycles.continued', { name: of.name }), ...days }
  })
  return (
    <>
      <Title title={translate('cycles.nextOf', { name: of.name })} />
      <PageHead title={translate('cycles.nextOf', { name: of.name })} />
      <Section title={translate('cycles.step.plan')}>
        <GuardedForm
          begin={begin}
          save={input => perform({ id: of.id, input: { ...input, drawUpRoster: true } })}
          done={({ id }) => navigate(`/cycles/${id}/show?cycle=${id}`)}
          confirm={translate('cycles.copyAndDrawUp')}
        >
          <Alert severity="info">{translate('cycles.copyWhat', { name: of.name })}</Alert>
          <FocusFirst when>
            <FieldInput of={cycleFields} name="name" />
            <FieldInput of={cycleFields} name="startsOn" />
            <FieldInput of={cycleFields} name="endsOn" />
          </FocusFirst>
        </GuardedForm>
      </Section>
    </>
  )
}
