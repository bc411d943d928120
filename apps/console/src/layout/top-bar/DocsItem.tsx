import Api from '@mui/icons-material/ApiOutlined'
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material'
import { useLocale, useTranslate, useUserMenu } from 'react-admin'
import { docsPath } from './docs.ts'

/** The guide for other systems, beside the console in a page of its own. */
export function DocsItem() {
  const translate = useTranslate()
  const menu = useUserMenu()
  return (
    <MenuItem component="a" href={docsPath(useLocale())} target="_blank" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <Api fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('frame.docs')}</ListItemText>
    </MenuItem>
  )
}
