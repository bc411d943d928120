import DarkMode from '@mui/icons-material/DarkModeOutlined'
import LightMode from '@mui/icons-material/LightModeOutlined'
import SystemMode from '@mui/icons-material/SettingsBrightnessOutlined'
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material'
import { useStore, useTranslate } from 'react-admin'

const looks = ['system', 'light', 'dark'] as const
const icons = { system: SystemMode, light: LightMode, dark: DarkMode }

/** Light, dark, or as the machine is set; kept in this browser. */
export function ThemeItem() {
  const translate = useTranslate()
  const [kept, keep] = useStore<'light' | 'dark' | undefined>('theme')
  const look = kept ?? 'system'
  const next = looks[(looks.indexOf(look) + 1) % looks.length]!
  const Icon = icons[look]
  return (
    <MenuItem onClick={() => keep(next === 'system' ? undefined : next)}>
      <ListItemIcon>
        <Icon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate(`layout.look.${look}`)}</ListItemText>
    </MenuItem>
  )
}
