import Api from '@mui/icons-material/ApiOutlined'
import Terminal from '@mui/icons-material/TerminalOutlined'
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material'
import type { ComponentType } from 'react'
import { useLocale, useTranslate, useUserMenu } from 'react-admin'
import { docsPath, queryPath } from './docs.ts'

type Props = { href: string; icon: ComponentType<{ fontSize: 'small' }>; label: string }

/** A page beside the console, opened in a tab of its own. */
function PageItem({ href, icon: Icon, label }: Props) {
  const translate = useTranslate()
  const menu = useUserMenu()
  return (
    <MenuItem component="a" href={href} target="_blank" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <Icon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate(label)}</ListItemText>
    </MenuItem>
  )
}

/** The guide for other systems. */
export const DocsItem = () => <PageItem href={docsPath(useLocale())} icon={Api} label="layout.docs" />

export const QueryItem = () => <PageItem href={queryPath(useLocale())} icon={Terminal} label="layout.query" />
