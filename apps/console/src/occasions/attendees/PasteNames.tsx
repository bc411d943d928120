import { Button, Stack, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { useFormGuard } from '../../kit/form/use-form-guard.tsx'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import { type RefusalShown, refusalOf } from '../../kit/refusal/refusal.ts'
import { type Candidate, matchNames, splitNames } from './names.ts'

type Left = Pick<ReturnType<typeof matchNames>, 'unknown' | 'several'>
const atOnce = 50

/** Names pasted out of a list; those that are not found stay in the field. */
export const PasteNames = ({ add, busy }: { add: (ids: string[]) => Promise<boolean>; busy: boolean }) => {
  const translate = useTranslate()
  const provider = useDataProvider()
  const { list } = usePunctuation()
  const [typed, setTyped] = useState('')
  const [left, setLeft] = useState<Left>({ unknown: [], several: [] })
  const [refusal, setRefusal] = useState<RefusalShown | null>(null)
  const { guard } = useFormGuard(typed !== '')
  const names = splitNames(typed)
  const findSome = async (some: readonly string[]): Promise<Candidate[]> => {
    const query = { pagination: { page: 1, perPage: 100 }, sort: { field: 'name', order: 'ASC' as const }, filter: { names: some } }
    return (await provider.getList<Candidate>('people', query)).data
  }
  const findAll = async () => {
    const people: Candidate[] = []
    for (let i = 0; i < names.length; i += atOnce) people.push(...(await findSome(names.slice(i, i + atOnce))))
    return people
  }
  const run = async () => {
    setRefusal(null)
    const people = await findAll().catch((error: unknown) => setRefusal(refusalOf(error)))
    if (!people) return
    const { found, ...rest } = matchNames(names, people)
    if (found.length > 0 && !(await add(found.map(({ id }) => id)))) return
    setLeft(rest)
    setTyped([...rest.unknown, ...rest.several].join('\n'))
  }
  return (
    <Stack spacing={1} sx={{ gridColumn: '1 / -1' }}>
      {guard}
      <TextField
        multiline
        size="small"
        label={translate('occasions.paste')}
        placeholder={translate('occasions.pasteHint')}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run()
        }}
      />
      <Refusal refusal={refusal} />
      {left.unknown.length > 0 && (
        <Typography color="error" role="alert">
          {translate('occasions.unknown', { names: list(left.unknown) })}
        </Typography>
      )}
      {left.several.length > 0 && (
        <Typography color="error" role="alert">
          {translate('occasions.several', { names: list(left.several) })}
        </Typography>
      )}
      <Button
        variant="outlined"
        size="small"
        disabled={busy || names.length === 0}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => void run()}
      >
        {translate('occasions.addNames', { smart_count: names.length })}
      </Button>
    </Stack>
  )
}
