import HistoryIcon from '@mui/icons-material/HistoryOutlined'
import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../../api/use-me.ts'

/** All that was ever done to this thing, for those who may read the audit log. */
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
