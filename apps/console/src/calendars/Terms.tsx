import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { includesAction } from '../api/may.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { EmptyState } from '../kit/page/EmptyState.tsx'
import { Section } from '../kit/page/Section.tsx'
import type { DialogField } from '../kit/verbs/DialogFieldInput.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import type { TermRow } from './queries.ts'
import { calendarVerbs } from './verbs.ts'

const asked = (term?: TermRow): DialogField[] => [
  { name: 'name', label: 'calendars.termName', kind: 'line', required: true, initial: term?.name ?? '' },
  { name: 'startsOn', label: 'calendars.startsOn', kind: 'day', required: true, initial: term?.startsOn ?? '' },
  { name: 'endsOn', label: 'calendars.endsOn', kind: 'day', required: true, initial: term?.endsOn ?? '' },
]

/** The school terms, which deadlines may end with. */
export function Terms({ terms }: { terms: readonly TermRow[] }) {
  const translate = useTranslate()
  const { day } = useFormat()
  const add = <VerbButton verb={calendarVerbs.createTerm} variables={input => ({ input })} label="calendars.addTerm" ask={asked()} />
  return (
    <Section title={translate('calendars.terms')} actions={terms.length > 0 && add}>
      {terms.length === 0 && <EmptyState text={translate('calendars.noTerms')}>{add}</EmptyState>}
      {terms.map(term => (
        <Stack key={term.id} direction="row" useFlexGap sx={{ gap: 1, py: 0.5, flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography sx={{ mr: 'auto' }}>
            {term.name}
            <Typography component="span" color="text.secondary" sx={{ ml: 1.5 }}>
              {translate('calendars.span', { from: day(term.startsOn), to: day(term.endsOn) })}
            </Typography>
          </Typography>
          {includesAction(term.viewerMay, 'CALENDAR_MANAGE') && (
            <VerbButton
              verb={calendarVerbs.updateTerm}
              variables={input => ({ id: term.id, version: term.version, input })}
              label="calendars.editTerm"
              ask={asked(term)}
              variant="text"
            />
          )}
        </Stack>
      ))}
    </Section>
  )
}
