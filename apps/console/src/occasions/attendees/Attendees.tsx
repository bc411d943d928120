import CloseIcon from '@mui/icons-material/Close'
import { Box, Chip, Pagination, Stack } from '@mui/material'
import { useState } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { RecordSelect } from '../../kit/fields/RecordSelect.tsx'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import { useVerb } from '../../kit/verbs/use-verb.ts'
import type { OccasionRow } from '../selections.ts'
import { occasionVerbs } from '../verbs.ts'
import type { Candidate } from './names.ts'
import { PasteNames } from './PasteNames.tsx'

const perPage = 100

/** Who was there by name: found by name or pinyin, pasted as a list, or a whole branch at once. */
export const Attendees = ({ row: { id, version }, manages }: { row: OccasionRow; manages: boolean }) => {
  const translate = useTranslate()
  const [page, setPage] = useState(1)
  const [chosen, setChosen] = useState(0)
  const { data = [], total = 0 } = useGetList<Candidate>('people', {
    pagination: { page, perPage },
    sort: { field: 'name', order: 'ASC' },
    filter: { attended: id },
  })
  const add = useVerb(occasionVerbs.add)
  const remove = useVerb(occasionVerbs.remove)
  const adding = async (added: { personIds?: string[]; organizationId?: string }) => {
    const answer = await add.run({ id, version, ...added })
    setChosen(before => before + 1)
    return answer !== null
  }
  return (
    <Stack spacing={2}>
      {manages && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
          <RecordSelect
            resource="people"
            key={`person ${chosen}`}
            label={translate('occasions.addPerson')}
            value={null}
            disabled={add.busy}
            onChange={personId => personId && void adding({ personIds: [personId] })}
          />
          <RecordSelect
            resource="organizations"
            sort="ordinal"
            key={`branch ${chosen}`}
            label={translate('occasions.addBranch')}
            value={null}
            disabled={add.busy}
            onChange={organizationId => organizationId && void adding({ organizationId })}
          />
          <PasteNames add={personIds => adding({ personIds })} busy={add.busy} />
        </Box>
      )}
      <Refusal refusal={add.refusal ?? remove.refusal} />
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
        {data.map(person => (
          <Chip
            key={person.id}
            label={person.name}
            variant="outlined"
            {...(manages && {
              onDelete: () => void remove.run({ id, version, personIds: [person.id] }),
              deleteIcon: <CloseIcon aria-label={translate('occasions.takeOut', { name: person.name })} />,
            })}
          />
        ))}
      </Stack>
      {total > perPage && <Pagination count={Math.ceil(total / perPage)} page={page} onChange={(_, next) => setPage(next)} />}
    </Stack>
  )
}
