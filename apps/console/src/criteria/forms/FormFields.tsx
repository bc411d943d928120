import { Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel } from '@mui/material'
import { authorityClass, subjectKind } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { DraftFlag } from '../../kit/revisions/DraftFlag.tsx'
import type { DraftProps } from '../../kit/revisions/revision.ts'
import type { FormDraft } from './form-draft.ts'

/** Whom a form reviews, who can read it, and whether it is planned. */
export function FormFields({ draft, change, problemAt }: DraftProps<FormDraft>) {
  const translate = useTranslate()
  return (
    <>
      <Codes
        label={translate('criteria.applies')}
        of={subjectKind}
        chosen={draft.subjects}
        wrong={problemAt('subjects')}
        onChange={subjects => change({ subjects })}
      />
      <Codes
        label={translate('criteria.classes')}
        of={authorityClass}
        chosen={draft.classes}
        wrong={problemAt('classes')}
        onChange={classes => change({ classes })}
      />
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

type CodesProps<C extends string> = {
  label: string
  of: { readonly name: string; readonly codes: readonly C[] }
  chosen: readonly C[]
  wrong: string | undefined
  onChange: (chosen: readonly C[]) => void
}

/** Some codes of a closed list, each ticked or not. */
function Codes<C extends string>({ label, of: { name, codes }, chosen, wrong, onChange }: CodesProps<C>) {
  const translate = useTranslate()
  const toggle = (one: C) => onChange(codes.filter(code => chosen.includes(code) !== (code === one)))
  return (
    <FormControl error={wrong !== undefined}>
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup row>
        {codes.map(code => (
          <FormControlLabel
            key={code}
            control={<Checkbox size="small" checked={chosen.includes(code)} onChange={() => toggle(code)} />}
            label={translate(`${name}.${code}`)}
          />
        ))}
      </FormGroup>
      {wrong && <FormHelperText>{wrong}</FormHelperText>}
    </FormControl>
  )
}
