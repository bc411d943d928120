import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress, Link, Typography } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { submitOnCtrlEnter } from '../../form/submit-on-ctrl-enter.ts'
import { useUnsavedChanges } from '../../form/use-unsaved-changes.tsx'
import { sentenceOf, stateOf } from '../../refusal/Refusal.tsx'
import { DialogFieldInput } from '../../verbs/DialogFieldInput.tsx'
import type { Versioned } from '../column.ts'
import type { BulkAction } from './bulk.ts'
import { useBulkAction } from './use-bulk-action.ts'
import { useSelectedRows } from './use-selected-rows.ts'

type Props<Row> = {
  act: BulkAction<Row>
  count: number
  /** What a row is called, and where it leads. */
  name: (row: Row) => string
  address?: ((row: Row) => string) | undefined
  close: () => void
}

/** How many it will be and what follows; then how far it is; at the end what was refused, row by row. */
export function BulkDialog<Row extends Versioned>({ act, count, name, address, close }: Props<Row>) {
  const translate = useTranslate()
  const { ask = [] } = act
  const [values, setValues] = useState<Record<string, string>>(Object.fromEntries(ask.map(one => [one.name, one.initial ?? ''])))
  const { run, finished, outcome, forget, stop } = useBulkAction(act)
  const { rows } = useSelectedRows<Row>(outcome === null && finished === null)
  const [sent, setSent] = useState<readonly Row[]>([])
  const { guard } = useUnsavedChanges(finished !== null, 'kit.leaveRunning')
  const able = rows?.filter(act.offered).length
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!rows || finished !== null || outcome) return
    const meant = act.passesOver ? rows.filter(act.offered) : rows
    setSent(meant)
    const told = Object.fromEntries(ask.map(one => [one.name, values[one.name]?.trim() || null]))
    const { refused } = await run(meant, told)
    if (refused.length === 0) close()
  }
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={finished === null ? close : undefined}>
      {guard}
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter}>
        <DialogTitle>{translate(act.label)}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          {outcome ? (
            <>
              <Alert severity="warning">{translate('kit.partly', { done: outcome.done.length, refused: outcome.refused.length })}</Alert>
              {outcome.refused.map(({ row, refusal }) => (
                <div key={row.id}>
                  {address ? (
                    <Link component={RouterLink} to={address(row)}>
                      {name(row)}
                    </Link>
                  ) : (
                    name(row)
                  )}
                  <Typography variant="body2" color="error">
                    {sentenceOf(refusal, translate)} {stateOf(refusal, act.label, translate)}
                  </Typography>
                </div>
              ))}
            </>
          ) : finished !== null ? (
            <>
              <LinearProgress variant="determinate" value={(100 * finished) / Math.max(1, sent.length)} />
              <Typography role="status">{translate('kit.progress', { done: finished, total: sent.length })}</Typography>
            </>
          ) : (
            <>
              <Typography>
                {able === undefined
                  ? translate('kit.selected', { smart_count: count })
                  : translate(able === rows?.length ? 'kit.allAble' : act.passesOver ? 'kit.othersStay' : 'kit.someAble', {
                      able,
                      rest: (rows?.length ?? 0) - able,
                    })}
              </Typography>
              {act.consequence && (
                <Typography>{translate(act.consequence, { smart_count: able ?? count, ...(rows && act.counts?.(rows)) })}</Typography>
              )}
              {ask.map((asked, index) => (
                <DialogFieldInput
                  key={asked.name}
                  field={asked}
                  first={index === 0}
                  value={values[asked.name] ?? ''}
                  onChange={value => setValues(before => ({ ...before, [asked.name]: value }))}
                />
              ))}
            </>
          )}
        </DialogContent>
        <DialogActions>
          {finished !== null ? (
            <Button onClick={stop}>{translate('kit.stop')}</Button>
          ) : outcome ? (
            <>
              {ask.length > 0 && <Button onClick={forget}>{translate('ra.action.back')}</Button>}
              <Button autoFocus variant="contained" onClick={close}>
                {translate('ra.action.close')}
              </Button>
            </>
          ) : (
            <>
              <Button onClick={close}>{translate('ra.action.cancel')}</Button>
              <Button type="submit" variant="contained" disabled={!rows} autoFocus={ask.length === 0}>
                {translate('ra.action.confirm')}
              </Button>
            </>
          )}
        </DialogActions>
      </form>
    </Dialog>
  )
}
