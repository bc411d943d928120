import { Autocomplete, TextField } from '@mui/material'
import { useState } from 'react'
import { useGetList, useGetOne, useTranslate } from 'react-admin'
import { useDebouncedValue } from './use-debounced-value.ts'
import { type Named, useNameAndPlace } from './use-name-and-place.ts'

type Props = {
  resource: string
  /** The field that the choices are sorted by. */
  sort?: string
  label: string
  value: string | null | undefined
  onChange: (id: string | null, record: Named | null) => void
  filter?: object
  error?: boolean
  helperText?: string | undefined
  required?: boolean
  disabled?: boolean
  autoFocus?: boolean
  size?: 'small' | 'medium'
}

/** A record of a resource outside react-admin's forms: the server searches while one types. */
export function RecordSelect({ resource, sort = 'name', label, value, onChange, filter = {}, ...looks }: Props) {
  const translate = useTranslate()
  const show = useNameAndPlace()
  const [typed, setTyped] = useState('')
  const search = useDebouncedValue(typed, 250)
  const { data: chosen } = useGetOne<Named>(resource, { id: value ?? '' }, { enabled: Boolean(value) })
  const present = value && chosen?.id === value ? chosen : null
  const { data = [], isFetching } = useGetList<Named>(resource, {
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
      renderOption={({ key: _, ...props }, record) => (
        <li {...props} key={record.id}>
          {show(record)}
        </li>
      )}
      onChange={(_, record) => onChange(record?.id ?? null, record)}
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
