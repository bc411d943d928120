import { Alert, Button, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Loading, type RaRecord, RecordContextProvider, ResourceContextProvider, useGetOne, useTranslate } from 'react-admin'
import { Link, useParams } from 'react-router-dom'
import { Refusal } from '../refusal/Refusal.tsx'
import { isNotFound, refusalOf } from '../refusal/refusal.ts'

type Props<Row> = { resource: string; children: (row: Row) => ReactNode }

/** The page of the record whose id stands in the address. What it shows stays while the record cannot be read again. */
export function RecordPage<Row>({ resource, children }: Props<Row>) {
  const translate = useTranslate()
  const { id = '' } = useParams()
  const { data, error, refetch } = useGetOne(resource, { id: decodeURIComponent(id) })
  if (isNotFound(error))
    return (
      <Alert
        severity="warning"
        sx={{ mt: 2 }}
        action={
          <Button component={Link} to={`/${resource}`} size="small">
            {translate(`layout.menu.${resource}`)}
          </Button>
        }
      >
        {translate('kit.notFound')}
      </Alert>
    )
  if (error && !data)
    return (
      <Refusal
        refusal={refusalOf(error)}
        sx={{ mt: 2 }}
        action={
          <Button size="small" onClick={() => void refetch()}>
            {translate('ra.action.refresh')}
          </Button>
        }
      />
    )
  if (!data) return <Loading />
  return (
    <ResourceContextProvider value={resource}>
      <RecordContextProvider value={data}>{children(data as Row & RaRecord)}</RecordContextProvider>
    </ResourceContextProvider>
  )
}

/** The head of a record's page: title, state and buttons. */
export const PageHead = ({ title, chip, children }: { title: ReactNode; chip?: ReactNode; children?: ReactNode }) => (
  <Stack direction="row" useFlexGap sx={{ my: 1.5, gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
    <Typography variant="h5" component="h1">
      {title}
    </Typography>
    {chip}
    <Stack direction="row" useFlexGap sx={{ ml: { sm: 'auto' }, gap: 1, flexWrap: 'wrap' }}>
      {children}
    </Stack>
  </Stack>
)
