import { Autocomplete, TextField } from '@mui/material'
import { useState } from 'react'
import { useGetList, useGetOne, useTranslate } from 'react-admin'
import { useDebouncedValue } from './use-debounced-value.ts'

export type Thing = { id: string; name: string; organization?: { name: string } | null }
export type SelectProps = {
  label: string
  value: string | null | undefined
  onChange: (id: string | null, thing: Thing | null) => void
  filter?: object
  error?: boolean
  helperText?: string | undefined
  required?: boolean
  disabled?: boolean
  autoFocus?: boolean
  size?: 'small' | 'medium'
}

/** One thing of a resource, searched by the server while one types. */
export function ThingSelect({
  resource,
  sort,
  show,
  label,
  value,
  onChange,
  filter = {},
  ...looks
}: SelectProps & { resource: string; sort: string; show: (thing: Thing) => string }) {
  const translate = useTranslate()
  const [typed, setTyped] = useState('')
  const search = useDebouncedValue(typed, 250)
  const { data: chosen } = useGetOne<Thing>(resource, { id: value ?? '' }, { enabled: Boolean(value) })
  const present = value && chosen?.id === value ? chosen : null
  const { data = [], isFetching } = useGetList<Thing>(resource, {
    pagination: { page: 1, perPage: 20 },
    sort: { field: sort, order: 'ASC' },
    filter: { ...filter, search: present && search === show(present) ? '' : search },
  })
  return (
    <Autocomplete
      options={data}
      value={present}
      loading={isFetching}
      disabled={looks.disabled ?? false}
      size={looks.size ?? 'small'}
      fullWidth
      filterOptions={all => all}
      getOptionLabel={show}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      renderOption={({ key: _, ...props }, thing) => (
        <li {...props} key={thing.id}>
          {show(thing)}
        </li>
      )}
      onChange={(_, thing) => onChange(thing?.id ?? null, thing)}
      onInputChange={(_, text) => setTyped(text)}
      noOptionsText={translate('frame.nothingFound')}
      loadingText={translate('ra.page.loading')}
      renderInput={props => (
        <TextField
          {...props}
          autoFocus={looks.autoFocus ?? false}
          label={label}
          required={looks.required ?? false}
          error={looks.error ?? false}
          helperText={looks.helperText}
        />
      )}
    />
  )
}
