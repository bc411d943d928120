import Notifications from '@mui/icons-material/NotificationsOutlined'
import { Badge, IconButton, Tooltip } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { useUnread } from './unread.ts'

/** The way to the inbox, with how many lines wait there; the installation's own account has none. */
export const Bell = () => (useMe().me?.person ? <BellOf /> : null)

function BellOf() {
  const translate = useTranslate()
  const unread = useUnread()
  const said = unread > 0 ? translate('notifications.bell', { smart_count: unread }) : translate('notifications.none')
  return (
    <Tooltip title={said}>
      <IconButton color="inherit" component={Link} to="/notifications" aria-label={said}>
        <Badge
          badgeContent={unread}
          max={99}
          sx={{ '& .MuiBadge-badge': { bgcolor: 'common.white', color: 'common.black', fontWeight: 600 } }}
        >
          <Notifications />
        </Badge>
      </IconButton>
    </Tooltip>
  )
}
