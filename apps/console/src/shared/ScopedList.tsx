import { List, type ListProps, Pagination } from 'react-admin'
import { useScope } from '../layout/scope.ts'
import { FirstSteps } from '../workbench/FirstSteps.tsx'

/** A list of what belongs to the cycle and the organisation chosen at the top; its filters, order and page stay in the address. */
export const ScopedList = ({ filter, children, ...props }: ListProps & { filter?: object }) => {
  const { cycleId, organizationId } = useScope()
  if (!cycleId) return <FirstSteps />
  return (
    <List
      key={`${cycleId} ${organizationId}`}
      perPage={25}
      exporter={false}
      empty={false}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      filter={{ cycleId, organizationId, ...filter }}
      sx={{ '& .RaList-content': { overflow: 'visible' } }}
      {...props}
    >
      {children}
    </List>
  )
}
