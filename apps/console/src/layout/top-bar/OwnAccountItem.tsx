import ManageAccounts from '@mui/icons-material/ManageAccounts'
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material'
import { useTranslate, useUserMenu } from 'react-admin'
import { Link } from 'react-router-dom'

export function OwnAccountItem() {
  const translate = useTranslate()
  const menu = useUserMenu()
  return (
    <MenuItem component={Link} to="/me" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <ManageAccounts fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('layout.ownAccount')}</ListItemText>
    </MenuItem>
  )
}
