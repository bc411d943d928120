import { Alert, Box, Button, Typography } from '@mui/material'
import type { Problem } from '@pingyi/domain'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { useRuleText } from '../../criteria/use-rule-text.ts'
import { EditRows } from '../../kit/edit-rows/EditRows.tsx'
import { FormBar } from '../../kit/form/FormBar.tsx'
import { focusFirstInvalid } from '../../kit/form/focus-first-invalid.ts'
import { submitOnCtrlEnter } from '../../kit/form/submit-on-ctrl-enter.ts'
import { useFocusOnRefusal } from '../../kit/form/use-focus-on-refusal.ts'
import { useFormGuard } from '../../kit/form/use-form-guard.tsx'
import { Section } from '../../kit/page/Section.tsx'
import type { RefusalShown } from '../../kit/refusal/refusal.ts'
import type { CycleRow } from '../selections.ts'
import { MatrixRefusal } from './MatrixRefusal.tsx'
import {
  atRows,
  fitted,
  freshRule,
  inputOfRows,
  problemsOfRows,
  type RuleRow,
  rowsOfCycle,
  rowsOfTexts,
  type SetOffered,
} from './matrix-draft.ts'
import { useRuleColumns } from './use-rule-columns.ts'

type Props = {
  cycle: CycleRow
  sets: readonly SetOffered[]
  busy: boolean
  refusal: RefusalShown | null
  /** `version`: of what the rows began as, so that nobody’s change is written over unseen. Answers where it can be seen, once it is saved. */
  save: (input: ReturnType<typeof inputOfRows>, version: number) => Promise<string | undefined>
  clear: () => void
}

const said = (rows: readonly RuleRow[]) => JSON.stringify(inputOfRows(rows))

/** The matrix of a cycle as a table: a rule a row, each with a sentence of what it says. What is typed stays when it is refused. */
export function MatrixForm({ cycle, sets, busy, refusal, save, clear }: Props) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const saidOf = useRuleText()
  const [rows, setRows] = useState(() => rowsOfCycle(cycle))
  const [begun, setBegun] = useState(() => said(rows))
  const [version, setVersion] = useState(cycle.version)
  const [before, setBefore] = useState<readonly RuleRow[] | null>(null)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useFocusOnRefusal(form, refusal)
  const { release, guard } = useFormGuard(said(rows) !== begun)
  const refused = (refusal?.details.problems ?? []) as readonly Problem[]
  const problems = [...(tried ? problemsOfRows(rows) : []), ...atRows(refused, rows)]
  const columns = useRuleColumns(sets)
  const submit = async (event?: FormEvent, over = version) => {
    event?.preventDefault()
    if (busy) return
    setTried(true)
    const to = problemsOfRows(rows).length === 0 ? await save(inputOfRows(rows), over) : undefined
    if (!to) return void focusFirstInvalid(form.current)
    release()
    navigate(to)
  }
  const change = (next: RuleRow[], row?: RuleRow, field?: string) =>
    setRows(
      row && ['reviewer', 'relation', 'class'].includes(field ?? '')
        ? next.map(one => (one.key === row.key ? fitted(row, sets) : one))
        : next,
    )
  const takeTexts = () => {
    setBefore(rows)
    setRows(rowsOfTexts(sets))
  }
  return (
    <Box component="form" ref={form} noValidate onSubmit={submit} onKeyDown={submitOnCtrlEnter}>
      {guard}
      <Section
        title={translate('cycles.authority')}
        actions={
          <Button size="small" variant="outlined" onClick={takeTexts}>
            {translate('cycles.takeTexts')}
          </Button>
        }
      >
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
          {translate('cycles.authorityHelp')}
        </Typography>
        {before && (
          <Alert
            severity="info"
            sx={{ mb: 1.5 }}
            action={
              <Button
                onClick={() => {
                  setRows([...before])
                  setBefore(null)
                }}
              >
                {translate('ra.action.undo')}
              </Button>
            }
          >
            {translate('cycles.textsTaken')}
          </Alert>
        )}
        <EditRows
          title={translate('cycles.authority')}
          rows={rows}
          columns={columns}
          fresh={() => freshRule(sets)}
          onChange={change}
          at="rules"
          problems={problems}
          nameOf={({ zh, en }) => zh || en}
          add={translate('cycles.addRule')}
          stackedBelow={1250}
          summary={row => (
            <Typography variant="body2" color="text.secondary">
              {saidOf(row)}
            </Typography>
          )}
        />
      </Section>
      <MatrixRefusal
        refusal={refusal}
        rows={rows}
        present={cycle}
        saveMine={() => void submit(undefined, cycle.version)}
        takeTheirs={() => {
          const theirs = rowsOfCycle(cycle)
          setRows(theirs)
          setBegun(said(theirs))
          setVersion(cycle.version)
          clear()
        }}
      />
      <FormBar busy={busy} />
    </Box>
  )
}
