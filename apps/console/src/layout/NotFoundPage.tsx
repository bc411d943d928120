import { Button } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { EmptyState } from '../kit/page/EmptyState.tsx'

/** Shown for an address without a page. */
export function NotFoundPage() {
  const translate = useTranslate()
  return (
    <>
      <Title title={translate('ra.page.not_found')} />
      <EmptyState text={translate('ra.message.not_found')}>
        <Button component={Link} to="/" variant="contained">
          {translate('layout.menu.workbench')}
        </Button>
      </EmptyState>
    </>
  )
}
