import HistoryIcon from '@mui/icons-material/HistoryOutlined'
import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../../api/use-me.ts'

/** Links to the audit events of a record, for readers of the audit log. */
export const HistoryLink = ({ id }: { id: string }) => {
  const translate = useTranslate()
  const { may } = useMe()
  if (!may('audit:read')) return null
  return (
    <Button size="small" component={Link} startIcon={<HistoryIcon />} to={`/auditEvents/of/${id}`}>
      {translate('kit.history')}
    </Button>
  )
}
