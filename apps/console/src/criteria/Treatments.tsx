import { Chip } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import { DescriptionList } from '../kit/page/DescriptionList.tsx'
import { Section } from '../kit/page/Section.tsx'
import type { TreatmentRow } from './selections.ts'
import { useSetText } from './use-set-text.ts'

/** What follows for whom, and from which document. */
export function Treatments() {
  const translate = useTranslate()
  const { text, source } = useSetText()
  const { data = [] } = useGetList<TreatmentRow>('treatments', { pagination: { page: 1, perPage: 100 } })
  return data.map(one => (
    <Section
      key={one.id}
      title={text(one.name)}
      actions={one.orders && <Chip size="small" color="warning" variant="outlined" label={translate('criteria.orders')} />}
    >
      <DescriptionList
        items={[
          [translate('criteria.act'), text(one.act)],
          [translate('criteria.applies'), translate(`SubjectKind.${one.applies}`)],
          [translate('criteria.source'), source(one.source)],
        ]}
      />
    </Section>
  ))
}
