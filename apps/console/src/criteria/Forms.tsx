import { Box, Chip, Typography } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import { Section } from '../shared/Section.tsx'
import { useMarks } from '../shared/use-marks.ts'
import { useText } from '../shared/use-text.ts'
import type { ReviewFormRow } from './facts.ts'

/** Each form with the parts of its record and its occasions. */
export const Forms = () => {
  const translate = useTranslate()
  const { said, list } = useMarks()
  const text = useText()
  const { data = [] } = useGetList<ReviewFormRow>('reviewForms', { pagination: { page: 1, perPage: 100 } })
  return (
    <Box sx={{ columns: { md: 2 }, columnGap: 2, '& > *': { breakInside: 'avoid' } }}>
      {data.map(form => (
        <Section
          key={form.id}
          title={text(form.name)}
          actions={form.confidential && <Chip size="small" variant="outlined" label={translate('criteria.confidential')} />}
        >
          <Typography variant="subtitle2">{translate('criteria.parts')}</Typography>
          <Box component="ol" sx={{ my: 0.5, pl: 3 }}>
            {form.parts.map(({ code, name, required, gives }) => (
              <li key={code}>
                {[
                  text(name),
                  required && translate('criteria.required'),
                  gives && translate('criteria.gives', { kind: translate(`OpinionKind.${gives}`) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </Box>
          <Typography variant="body2">
            {said(translate('criteria.occasions'), list(form.occasions.map(({ name }) => text(name))))}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {said(translate('criteria.source'), form.source)}
          </Typography>
        </Section>
      ))}
    </Box>
  )
}
