import { FormControlLabel, Stack, Switch, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { EditRows } from '../../kit/edit-rows/EditRows.tsx'
import { Section } from '../../kit/page/Section.tsx'
import type { DraftProps } from '../../kit/revisions/revision.ts'
import { freshCriterion, freshName, freshScale, type SetDraft } from './draft.ts'

/** The criteria and grades of a set as tables. */
export function SetTables({ draft, change, problems, problemAt }: DraftProps<SetDraft>) {
  const translate = useTranslate()
  const named = [
    { field: 'zh', label: translate('criteria.zh'), at: ['name.zh', 'code', 'name'] },
    { field: 'en', label: translate('criteria.en'), at: ['name.en'] },
  ]
  const explained = [
    { field: 'explanationZh', label: translate('criteria.explanationZh'), at: ['explanation.zh', 'explanation'] },
    { field: 'explanationEn', label: translate('criteria.explanationEn'), at: ['explanation.en'] },
  ]
  const { scale } = draft
  return (
    <>
      <Section title={translate('criteria.items')}>
        <EditRows
          title={translate('criteria.items')}
          rows={draft.criteria}
          columns={[...named, ...explained]}
          fresh={freshCriterion}
          onChange={criteria => change({ criteria })}
          at="criteria"
          problems={problems}
          nameOf={({ zh, en }) => zh || en}
          add={translate('criteria.addItem')}
        />
      </Section>
      <Section title={translate('criteria.scale')}>
        <FormControlLabel
          control={<Switch checked={scale !== null} onChange={(_, on) => change({ scale: on ? freshScale() : null })} />}
          label={translate('criteria.graded')}
        />
        {scale && (
          <>
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ my: 1.5 }}>
              {(['zh', 'en'] as const).map(language => (
                <TextField
                  key={language}
                  size="small"
                  fullWidth
                  label={translate(`criteria.scaleName.${language}`)}
                  value={scale[language]}
                  error={problemAt(`scale.name.${language}`) !== undefined}
                  helperText={problemAt(`scale.name.${language}`)}
                  onChange={event => change({ scale: { ...scale, [language]: event.target.value } })}
                />
              ))}
            </Stack>
            <EditRows
              title={translate('criteria.scale')}
              rows={scale.grades}
              columns={named}
              fresh={freshName}
              onChange={grades => change({ scale: { ...scale, grades } })}
              at="scale.grades"
              problems={problems}
              nameOf={({ zh, en }) => zh || en}
              add={translate('criteria.addGrade')}
            />
          </>
        )}
      </Section>
    </>
  )
}
