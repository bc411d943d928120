import { Button, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'

/** The buttons of a long form, always in sight: save it, or go back. */
export function FormBar({ busy }: { busy: boolean }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  return (
    <Stack direction="row" spacing={1} sx={{ position: 'sticky', bottom: 0, py: 1.5, bgcolor: 'background.default', zIndex: 1 }}>
      <Button type="submit" variant="contained" disabled={busy}>
        {translate('ra.action.save')}
      </Button>
      <Button onClick={() => navigate(-1)} disabled={busy}>
        {translate('ra.action.cancel')}
      </Button>
    </Stack>
  )
}
