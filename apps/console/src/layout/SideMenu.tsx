import { Divider } from '@mui/material'
import { Fragment } from 'react'
import { Menu, useResourceDefinitions, useTranslate } from 'react-admin'
import { features } from '../features.ts'
import { menu } from './menu.ts'
import { useMe } from './use-me.ts'

const routes = new Set(features.flatMap(feature => feature.routes ?? []).map(({ path }) => path))

/** What the reader may open, by what the API grants. */
export function SideMenu() {
  const translate = useTranslate()
  const { may, mayAtPlace } = useMe()
  const resources = useResourceDefinitions()
  const shown = menu
    .map(group =>
      group.filter(
        ({ to, needs, atPlace }) =>
          (to === '/' || routes.has(to) || resources[to.slice(1)]?.hasList) &&
          (needs.length === 0 || (atPlace ? mayAtPlace(...needs) : may(...needs))),
      ),
    )
    .filter(group => group.length > 0)
  return (
    <Menu>
      {shown.map((group, index) => (
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
