import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { columnsOf } from '../kit/fields/columns-of.ts'
import { Section } from '../kit/page/Section.tsx'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { DropZone } from './DropZone.tsx'
import { importFields } from './fields.ts'
import type { ImportRow } from './selections.ts'
import { TemplateButton } from './TemplateButton.tsx'

const columns: Column<ImportRow>[] = columnsOf(importFields)

export function ImportList() {
  const translate = useTranslate()
  return (
    <>
      <Section title={translate('imports.title')} actions={<TemplateButton />}>
        <Box component="ol" sx={{ mt: 0, mb: 2, pl: 3, color: 'text.secondary' }}>
          {['template', 'fill', 'send'].map(step => (
            <li key={step}>{translate(`imports.howTo.${step}`)}</li>
          ))}
        </Box>
        <DropZone />
      </Section>
      <Table
        resource="imports"
        columns={columns}
        scoped={false}
        sort={{ field: 'recordedAt', order: 'DESC' }}
        title={translate('layout.menu.imports')}
        open="show"
        empty={translate('imports.none')}
      />
    </>
  )
}
