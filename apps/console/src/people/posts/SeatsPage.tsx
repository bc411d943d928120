import { FormControlLabel, Switch } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { useMe } from '../../api/use-me.ts'
import { HandoverWarnings } from '../../handovers/HandoverWarnings.tsx'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { useScope } from '../../kit/scope/scope.ts'
import type { Column } from '../../kit/table/column.ts'
import { Table } from '../../kit/table/Table.tsx'
import type { SeatRow } from '../selections.ts'
import { AppointButton } from './AppointButton.tsx'
import { SeatHolders } from './SeatHolders.tsx'

/** Which posts there are, who holds them from when to when, and which are vacant, ending or held twice. */
export function SeatsPage() {
  const translate = useTranslate()
  const { text } = useFormat()
  const { may } = useMe()
  const { organizationId } = useScope()
  const [address, setAddress] = useSearchParams()
  const open = address.get('open') === '1'
  const state = ({ vacant, ending, overlapping }: SeatRow) =>
    [vacant && 'vacant', ending && 'ending', overlapping && 'overlapping'].flatMap(word => (word ? translate(`people.seat.${word}`) : []))
  const columns: Column<SeatRow>[] = [
    {
      source: 'place',
      label: 'people.place',
      sortable: true,
      title: true,
      text: ({ organization, body }) => organization?.name ?? body?.name,
    },
    { source: 'post', label: 'people.post', sortable: true, text: ({ post }) => text(post.name) },
    {
      source: 'holders',
      label: 'people.holders',
      wide: true,
      text: ({ appointments }) => appointments.map(({ person }) => person.name).join(translate('kit.comma')),
      render: seat => <SeatHolders appointments={seat.appointments} />,
    },
    { source: 'state', label: 'people.seatState', text: seat => state(seat).join(translate('kit.comma')) },
    ...(may('APPOINTMENT_MANAGE')
      ? [{ source: 'acts', label: false, render: (seat: SeatRow) => <AppointButton seat={seat} /> } as const]
      : []),
  ]
  const only = (checked: boolean) =>
    setAddress(before => {
      if (checked) before.set('open', '1')
      else before.delete('open')
      return before
    })
  return (
    <>
      <HandoverWarnings organizationId={organizationId} />
      <Table
        key={String(open)}
        resource="seats"
        columns={columns}
        scoped={false}
        filter={{ ...(organizationId && { organizationId }), ...(open && { open }) }}
        sort={{ field: 'place', order: 'ASC' }}
        title={translate('layout.menu.appointments')}
        empty={translate(open ? 'people.noSeatOpen' : 'people.noSeats')}
        acts={
          <FormControlLabel
            sx={{ whiteSpace: 'nowrap', ml: 1, mr: 0 }}
            control={<Switch size="small" checked={open} onChange={(_, checked) => only(checked)} />}
            label={translate('people.openSeats')}
          />
        }
      />
    </>
  )
}
