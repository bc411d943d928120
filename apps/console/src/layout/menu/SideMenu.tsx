import { Divider } from '@mui/material'
import { Fragment } from 'react'
import { Menu, useTranslate } from 'react-admin'
import { useMenu } from './use-menu.ts'

export function SideMenu() {
  const translate = useTranslate()
  return (
    <Menu>
      {useMenu().map((group, index) => (
        <Fragment key={group[0]!.to}>
          {index > 0 && <Divider sx={{ my: 0.5 }} />}
          {group.map(({ to, icon: Icon }) => (
            <Menu.Item key={to} to={to} leftIcon={<Icon />} primaryText={translate(`layout.menu.${to.slice(1) || 'workbench'}`)} />
          ))}
        </Fragment>
      ))}
    </Menu>
  )
}
