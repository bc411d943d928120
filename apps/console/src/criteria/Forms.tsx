import { Box, Chip, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import { DescriptionList } from '../kit/page/DescriptionList.tsx'
import { Section } from '../kit/page/Section.tsx'
import type { ReviewFormRow } from './selections.ts'
import { useSetText } from './use-set-text.ts'

/** Each form with the parts of its record, its occasions, and the document that it comes from. */
export const Forms = () => {
  const translate = useTranslate()
  const { text, list, source } = useSetText()
  const { data = [] } = useGetList<ReviewFormRow>('reviewForms', { pagination: { page: 1, perPage: 100 } })
  return (
    <Box sx={{ columns: { md: 2 }, columnGap: 2, '& > *': { breakInside: 'avoid' } }}>
      {data.map(form => (
        <Section
          key={form.id}
          title={text(form.name)}
          actions={form.confidential && <Chip size="small" variant="outlined" label={translate('criteria.confidential')} />}
        >
          {form.confidential && (
            <Typography variant="body2" color="text.secondary">
              {translate('criteria.confidentialWhat')}
            </Typography>
          )}
          <Table size="small" aria-label={translate('criteria.parts')} sx={{ mb: 1.5, '& td': { px: 0.5 } }}>
            <TableBody>
              {form.parts.map(({ code, name, required, gives }, place) => (
                <TableRow key={code}>
                  <TableCell sx={{ width: '2em' }}>{place + 1}</TableCell>
                  <TableCell>{text(name)}</TableCell>
                  <TableCell>{translate(required ? 'criteria.required' : 'criteria.optional')}</TableCell>
                  <TableCell>{gives && translate('criteria.gives', { kind: translate(`OpinionKind.${gives}`) })}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <DescriptionList
            items={[
              [translate('criteria.applies'), list(form.subjects.map(kind => translate(`SubjectKind.${kind}`)))],
              [translate('criteria.occasions'), list(form.occasions.map(({ name }) => text(name)))],
              [translate('criteria.source'), source(form.source)],
            ]}
          />
        </Section>
      ))}
    </Box>
  )
}
