import { Alert, type AlertProps } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Obstacles } from './Obstacles.tsx'
import type { RefusalShown } from './refusal.ts'

type Translate = (key: string, options?: object) => string

/** A refusal as one sentence, with each problem of what was entered. */
export const sentenceOf = ({ code, details, requestId }: RefusalShown, translate: Translate) =>
  [
    translate(`refusals.${code}`, { ...details, _: translate('refusals.INTERNAL_SERVER_ERROR') }),
    ...(requestId ? [translate('kit.requestId', { requestId })] : []),
    ...(details.problems ?? []).map(problem => problemOf(problem, translate)),
  ].join(' ')

/** Where the thing stands now, in words, when that is why its move was refused: `MeasureEvent.VERIFY` moves along `MeasureStatus`. */
export function stateOf({ code, details }: RefusalShown, label: string, translate: Translate): string {
  const state = code === 'STALE' ? details.present?.status : code === 'MOVE_NOT_ALLOWED' ? details.state : undefined
  const said = typeof state === 'string' ? translate(`${label.split('.')[0]?.replace(/Event$/, 'Status')}.${state}`, { _: '' }) : ''
  return said && translate('kit.nowIs', { state: said })
}

const problemOf = ({ at, code, limit, until }: { at: string; code: string; limit?: unknown; until?: unknown }, translate: Translate) => {
  const field = translate(`kit.fields.${at.split('.').at(-1)}`, { _: '' })
  const sentence = translate(`problems.${code}`, { limit, until })
  return field ? `${field}${translate('kit.colon')}${sentence}` : sentence
}

/** Why something was refused: one sentence, and each problem of what was entered; a bug of ours with the number to tell the operator. */
export function Refusal({ refusal, ...rest }: { refusal: RefusalShown | null } & Omit<AlertProps, 'children'>) {
  const translate = useTranslate()
  if (!refusal) return null
  const { code, details, requestId } = refusal
  return (
    <Alert severity="error" role="alert" {...rest}>
      {translate(`refusals.${code}`, { ...details, _: translate('refusals.INTERNAL_SERVER_ERROR') })}
      {requestId && <div>{translate('kit.requestId', { requestId })}</div>}
      {details.obstacles && <Obstacles obstacles={details.obstacles} count={details.count ?? 0} />}
      {details.problems?.map(problem => (
        <div key={`${problem.at} ${problem.code}`}>{problemOf(problem, translate)}</div>
      ))}
    </Alert>
  )
}
