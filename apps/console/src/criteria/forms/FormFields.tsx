import { Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel } from '@mui/material'
import { subjectKind } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { DraftFlag } from '../../kit/revisions/DraftFlag.tsx'
import type { DraftProps } from '../../kit/revisions/revision.ts'
import type { FormDraft } from './form-draft.ts'

/** Whom a form reviews, who can read it, and whether it is planned. */
export function FormFields({ draft, change, problemAt }: DraftProps<FormDraft>) {
  const translate = useTranslate()
  const wrong = problemAt('subjects')
  const toggle = (kind: (typeof subjectKind.codes)[number]) =>
    change({ subjects: subjectKind.codes.filter(code => draft.subjects.includes(code) !== (code === kind)) })
  return (
    <>
      <FormControl error={wrong !== undefined}>
        <FormLabel component="legend">{translate('criteria.applies')}</FormLabel>
        <FormGroup row>
          {subjectKind.codes.map(code => (
            <FormControlLabel
              key={code}
              control={<Checkbox size="small" checked={draft.subjects.includes(code)} onChange={() => toggle(code)} />}
              label={translate(`SubjectKind.${code}`)}
            />
          ))}
        </FormGroup>
        {wrong && <FormHelperText>{wrong}</FormHelperText>}
      </FormControl>
      <DraftFlag
        label="criteria.confidential"
        help="criteria.confidentialWhat"
        value={draft.confidential}
        onChange={confidential => change({ confidential })}
      />
      <DraftFlag
        label="criteria.scheduled"
        help="criteria.scheduledWhat"
        value={draft.scheduled}
        onChange={scheduled => change({ scheduled })}
      />
    </>
  )
}
