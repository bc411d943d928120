import ScheduleIcon from '@mui/icons-material/ScheduleOutlined'
import { Button, Popover, Stack, TextField } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'

const times = ['asOf', 'knownAt'] as const

/** The two times of the figures, out of the address: a day chosen means its end, in the reader's own time; and the day, if they are not of today. */
export function useTimes() {
  const [address] = useSearchParams()
  const endOf = (day: string | null) => (day ? new Date(`${day}T23:59:59.999`).toISOString() : null)
  const [asOf, knownAt] = [address.get('asOf'), address.get('knownAt')]
  return { asOf: endOf(asOf), knownAt: endOf(knownAt), day: asOf ?? knownAt }
}

/** What was true then, and what had been recorded by then: out of sight until somebody asks. */
export const AsOf = ({ today }: { today: string }) => {
  const translate = useTranslate()
  const [address, setAddress] = useSearchParams()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const isSet = times.some(time => address.get(time))
  const put = (changes: Record<string, string>) =>
    setAddress(before => {
      const after = new URLSearchParams(before)
      for (const [name, value] of Object.entries(changes)) value ? after.set(name, value) : after.delete(name)
      return after
    })
  return (
    <>
      <Button
        size="small"
        startIcon={<ScheduleIcon />}
        variant={isSet ? 'contained' : 'text'}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {translate('statistics.asOf')} {address.get('asOf')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        <Stack spacing={2} sx={{ p: 2 }}>
          {times.map(time => (
            <TextField
              key={time}
              type="date"
              size="small"
              label={translate(`statistics.${time === 'asOf' ? 'asOfWhat' : 'knownAt'}`)}
              value={address.get(time) ?? ''}
              slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
              onChange={event => put({ [time]: event.target.value })}
              sx={{ width: '15em' }}
            />
          ))}
          <Button
            onClick={() => {
              put({ asOf: '', knownAt: '' })
              setAnchor(null)
            }}
          >
            {translate('statistics.now')}
          </Button>
        </Stack>
      </Popover>
    </>
  )
}
