import EditIcon from '@mui/icons-material/EditOutlined'
import { Box, IconButton, TextField } from '@mui/material'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import { RecordSelect } from '../fields/RecordSelect.tsx'
import { useFormGuard } from '../form/use-form-guard.tsx'
import { sentenceOf } from '../refusal/Refusal.tsx'
import { useNotifyDone } from '../verbs/use-notify-done.tsx'
import { useVerb } from '../verbs/use-verb.ts'
import { fieldChange, valueBefore } from './bulk/bulk.ts'
import type { CellEdit, Column, Versioned } from './column.ts'

type Props<Row> = { column: Column<Row>; edit: CellEdit<Row>; row: Row; children: ReactNode }

/** A cell that is changed in its place: by its pencil; Enter saves, Esc leaves it as it was. What is refused stays as typed. */
export function EditedCell<Row extends Versioned>({ column, edit, row, children }: Props<Row>) {
  const translate = useTranslate()
  const done = useNotifyDone()
  const { run, busy, refusal, clear } = useVerb(edit.verb)
  const before = valueBefore(column, edit, row)
  const [typed, setTyped] = useState<string | null>(null)
  const { guard } = useFormGuard(typed !== null && typed !== (before ?? ''), { lostWith: 'address' })
  const what = translate('kit.changeField', { what: translate(String(column.label)) })
  const leave = () => {
    setTyped(null)
    clear()
  }
  const save = async (value: string | null) => {
    if ((value || null) === before) return leave()
    const { variables, undo } = fieldChange(column, edit)
    const answer = await run(variables(row, value))
    if (answer === null) return
    leave()
    done('kit.done', { what }, [undo(row, answer)])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (busy) return
    if (event.key === 'Escape') leave()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || edit.kind === 'record') return
    event.preventDefault()
    const given = typed?.trim() ?? ''
    // No text is an empty one: null would leave the field as it is, where it must be filled in.
    void save(edit.kind === 'day' ? given || null : given)
  }
  if (typed === null)
    return (
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.5,
          '& button': { opacity: { md: 0 } },
          'tr:hover & button, & button:focus-visible': { opacity: 1 },
        }}
      >
        <span>{children}</span>
        <IconButton
          size="small"
          aria-label={what}
          title={what}
          sx={{ my: -1 }}
          onKeyDown={event => event.stopPropagation()}
          onClick={event => {
            event.stopPropagation()
            setTyped(before ?? '')
          }}
        >
          <EditIcon fontSize="inherit" />
        </IconButton>
      </Box>
    )
  const problem = refusal ? sentenceOf(refusal, translate) : undefined
  return (
    <Box onClick={event => event.stopPropagation()} onKeyDown={onKeyDown} sx={{ minWidth: edit.kind === 'text' ? '18em' : '10em' }}>
      {guard}
      {edit.kind === 'record' ? (
        <RecordSelect
          resource={edit.resource ?? ''}
          label={what}
          value={before}
          disabled={busy}
          error={problem !== undefined}
          helperText={problem}
          onChange={id => void save(id)}
        />
      ) : (
        <TextField
          autoFocus
          fullWidth
          size="small"
          variant="outlined"
          type={edit.kind === 'day' ? 'date' : 'text'}
          multiline={edit.kind === 'text'}
          value={typed}
          error={problem !== undefined}
          helperText={problem}
          slotProps={{ htmlInput: { 'aria-label': what, readOnly: busy } }}
          onChange={event => setTyped(event.target.value)}
        />
      )}
    </Box>
  )
}
