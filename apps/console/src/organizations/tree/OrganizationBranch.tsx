import { useGetList, useStore } from 'react-admin'
import type { OrganizationRow as Row } from '../selections.ts'
import { OrganizationRow } from './OrganizationRow.tsx'

/** An organisation and, once opened, those below it; what is open stays open in this browser. */
export function OrganizationBranch({ organization, depth }: { organization: Row; depth: number }) {
  const [open, setOpen] = useStore(`organizations.open.${organization.id}`, depth === 0)
  const { data: below, total } = useGetList<Row>('organizations', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'ordinal', order: 'ASC' },
    filter: { parentId: organization.id },
  })
  return (
    <>
      <OrganizationRow organization={organization} depth={depth} open={open} {...((total ?? 0) > 0 && { toggle: () => setOpen(!open) })} />
      {open && below?.map(each => <OrganizationBranch key={each.id} organization={each} depth={depth + 1} />)}
    </>
  )
}
