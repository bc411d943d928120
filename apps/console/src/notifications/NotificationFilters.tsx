import { MenuItem, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material'
import { notificationKind } from '@pingyi/domain/internal'
import { useTranslate } from 'react-admin'

type Props = { unread: boolean; kind: string | null; onChange: (more: Record<string, string | null>) => void }

export function NotificationFilters({ unread, kind, onChange }: Props) {
  const translate = useTranslate()
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={unread}
        onChange={(_, value) => value !== null && onChange({ unread: value ? 'true' : null })}
      >
        <ToggleButton value={false}>{translate('notifications.all')}</ToggleButton>
        <ToggleButton value={true}>{translate('notifications.unread')}</ToggleButton>
      </ToggleButtonGroup>
      <TextField
        select
        size="small"
        label={translate('kit.fields.kind')}
        value={kind ?? ''}
        onChange={({ target }) => onChange({ kind: target.value || null })}
        fullWidth={false}
        sx={{ width: 190, my: 0 }}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{translate('notifications.everyKind')}</MenuItem>
        {notificationKind.codes.map(code => (
          <MenuItem key={code} value={code}>
            {translate(`NotificationKind.${code}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  )
}
