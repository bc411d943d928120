import { Button, Typography } from '@mui/material'
import { DateInput, useNotify, useTranslate } from 'react-admin'
import type { Named } from '../api/common-selections.ts'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useMe } from '../api/use-me.ts'
import { FormDialog } from '../kit/dialog/FormDialog.tsx'
import { RecordInput } from '../kit/fields/RecordInput.tsx'
import { required } from '../kit/fields/required.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { openWorkQuery, successorsQuery } from './queries.ts'
import { useMovingWork } from './use-moving-work.ts'
import { handoverVerbs } from './verbs.ts'
import { WorkCounts } from './WorkCounts.tsx'
import { WorkList } from './WorkList.tsx'

type Values = { toPersonId: string | null; on: string | null; leaveOut: readonly string[] }
type Props = { person: Named; successorId: string | null; close: () => void }

/** Who takes it over, from which day, and what of it: the successor proposed is who newly holds the post. */
export function HandOverDialog({ person, successorId, close }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const { today } = useMe()
  const personId = person.id
  const proposed = useGraphqlQuery(successorsQuery, { personId }).data?.successorsOf[0]?.id
  const work = useGraphqlQuery(openWorkQuery, { personId, page: { number: 1, size: 1 } }).data?.openWork
  const { items, left, isFetching, more } = useMovingWork(personId)
  const { perform, refusal } = useVerb(handoverVerbs.handOver)
  const moves = work?.counts.filter(count => count.moves) ?? []
  const stays = work?.counts.filter(count => !count.moves) ?? []
  const totalOf = ({ leaveOut }: Values) => moves.reduce((sum, { count }) => sum + count, 0) - leaveOut.length
  const begin: Values = { toPersonId: successorId ?? proposed ?? null, on: today, leaveOut: [] }
  const isAnother = (id: unknown) => (id === personId ? 'handovers.notThemself' : undefined)
  return (
    <FormDialog
      title={translate('handovers.handOverOf', { name: person.name })}
      begin={begin}
      fields={() => ['toPersonId', 'on', ...items.map(({ id }) => id)]}
      save={({ toPersonId, on, leaveOut }) => perform({ fromPersonId: personId, toPersonId: toPersonId ?? '', on: on ?? '', leaveOut })}
      done={({ total }) => {
        notify('handovers.handedOver', { type: 'info', messageArgs: { smart_count: total } })
        close()
      }}
      close={close}
      confirm={values => translate('handovers.handOverAll', { smart_count: totalOf(values) })}
      isReady={values => Boolean(values.toPersonId && values.on) && totalOf(values) > 0}
      width="md"
    >
      <RecordInput
        source="toPersonId"
        resource="people"
        label="handovers.successor"
        autoFocus
        validate={[required(), isAnother]}
        helperText={false}
      />
      <DateInput
        source="on"
        label="handovers.handOn"
        validate={required()}
        helperText={false}
        slotProps={{ htmlInput: { max: today ?? undefined } }}
      />
      {work && moves.length === 0 && <Typography>{translate('handovers.nothingToHandOver')}</Typography>}
      {work && moves.length > 0 && (
        <>
          <Typography>
            {translate('handovers.moves')}
            <WorkCounts counts={moves} />
          </Typography>
          <WorkList source="leaveOut" items={items} problems={refusal?.details.problems ?? []} />
          {left > 0 && (
            <Button size="small" disabled={isFetching} sx={{ alignSelf: 'flex-start' }} onClick={more}>
              {translate('handovers.moreWork', { smart_count: left })}
            </Button>
          )}
        </>
      )}
      {stays.length > 0 && (
        <Typography color="text.secondary">
          {translate('handovers.stays', { name: person.name })}
          <WorkCounts counts={stays} />
        </Typography>
      )}
    </FormDialog>
  )
}
