import { Alert, Button, LinearProgress, Link, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { FormDialog } from '../../dialog/FormDialog.tsx'
import { sentenceOf, stateOf } from '../../refusal/Refusal.tsx'
import { DialogFieldInputs, givenValuesOf, initialValuesOf } from '../../verbs/DialogFieldInput.tsx'
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
  const { run, finished, outcome, forget, stop } = useBulkAction(act)
  const { rows } = useSelectedRows<Row>(outcome === null && finished === null)
  const [sent, setSent] = useState<readonly Row[]>([])
  const able = rows?.filter(act.offered).length
  const isRunning = finished !== null
  const actions = isRunning ? (
    <Button onClick={stop}>{translate('kit.stop')}</Button>
  ) : (
    outcome && (
      <>
        {ask.length > 0 && <Button onClick={forget}>{translate('ra.action.back')}</Button>}
        <Button autoFocus variant="contained" onClick={close}>
          {translate('ra.action.close')}
        </Button>
      </>
    )
  )
  return (
    <FormDialog
      title={translate(act.label)}
      begin={initialValuesOf(ask)}
      save={async values => {
        const meant = (act.passesOver ? rows?.filter(act.offered) : rows) ?? []
        setSent(meant)
        return run(meant, givenValuesOf(ask, values))
      }}
      done={({ refused }) => refused.length === 0 && close()}
      close={close}
      isReady={rows !== undefined}
      focusesConfirm={ask.length === 0}
      {...(isRunning && { isUnsaved: true, words: 'kit.leaveRunning' })}
      {...(actions && { actions })}
    >
      {values =>
        outcome ? (
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
        ) : isRunning ? (
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
            <DialogFieldInputs ask={ask} values={values} />
          </>
        )
      }
    </FormDialog>
  )
}
