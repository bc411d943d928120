import { Title, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { GuardedForm } from '../kit/form/GuardedForm.tsx'
import { Section } from '../kit/page/Section.tsx'
import { useScope } from '../kit/scope/scope.ts'
import { OccasionFields } from './OccasionFields.tsx'
import type { OccasionValues } from './occasion-values.ts'
import type { OccasionForm } from './selections.ts'

type Props = {
  title: string
  begin: OccasionValues
  forms: readonly OccasionForm[]
  today: string
  /** Answers where it can be seen. */
  save: (told: OccasionValues) => Promise<string>
  asksOrganization?: boolean
}

/** The page on which an occasion is entered or changed. */
export const OccasionEntry = ({ title, begin, forms, today, save, asksOrganization = false }: Props) => {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { cycle } = useScope()
  const isOutside = (day: string | null) => cycle !== null && Boolean(day) && (day! < cycle.startsOn || day! > cycle.endsOn)
  return (
    <Section title={title}>
      <Title title={title} />
      <GuardedForm begin={begin} save={save} done={to => navigate(to)} confirm={translate('occasions.save')}>
        {told => (
          <OccasionFields
            told={told}
            forms={forms}
            today={today}
            ofDay={isOutside(told.heldOn) && translate('occasions.outside', { name: cycle?.name })}
            asksOrganization={asksOrganization}
          />
        )}
      </GuardedForm>
    </Section>
  )
}
