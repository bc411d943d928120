import { Box, Button, Typography } from '@mui/material'
import { Title, useGetList, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { Section } from '../shared/Section.tsx'
import { StateChip } from '../shared/StateChip.tsx'
import { useWords } from '../shared/use-words.ts'
import { DropZone } from './DropZone.tsx'
import type { Import } from './facts.ts'

export function ImportList() {
  const translate = useTranslate()
  const { moment } = useWords()
  const { data = [] } = useGetList<Import>('imports', { pagination: { page: 1, perPage: 25 } })
  return (
    <Box sx={{ mt: 2, maxWidth: 900 }}>
      <Title title={translate('layout.menu.imports')} />
      <Section
        title={translate('imports.title')}
        actions={<Button href="/exports/roster-template.xlsx">{translate('imports.template')}</Button>}
      >
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate('imports.lead')}
        </Typography>
        <DropZone />
      </Section>
      {data.length > 0 && (
        <Section title={translate('imports.earlier')}>
          {data.map(({ id, fileName, status, recordedAt }) => (
            <Box key={id} sx={{ display: 'flex', gap: 2, py: 0.75, alignItems: 'center', flexWrap: 'wrap' }}>
              <Box component={Link} to={`/imports/${id}/show`} sx={{ flex: 1, minWidth: '10em' }}>
                {fileName}
              </Box>
              <StateChip vocabulary="imports.status" code={status} />
              <Typography variant="body2" color="text.secondary">
                {moment(recordedAt)}
              </Typography>
            </Box>
          ))}
        </Section>
      )}
    </Box>
  )
}
