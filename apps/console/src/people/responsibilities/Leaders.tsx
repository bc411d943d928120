import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../../api/use-me.ts'
import { HandOverButton } from '../../handovers/HandOverButton.tsx'
import { handoverVerbs } from '../../handovers/verbs.ts'
import { dayBefore } from '../../kit/i18n/dates.ts'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { VerbButton } from '../../kit/verbs/VerbButton.tsx'
import type { ResponsibilityRow } from '../selections.ts'
import { peopleVerbs } from '../verbs.ts'
import { MakeResponsible } from './MakeResponsible.tsx'

/** A row a leader, with their contact points and areas; each is ended or given to somebody else in place. */
export function Leaders({ duties, manages }: { duties: readonly ResponsibilityRow[]; manages: boolean }) {
  const byLeader = new Map<string, ResponsibilityRow[]>()
  for (const duty of duties) byLeader.set(duty.person.id, [...(byLeader.get(duty.person.id) ?? []), duty])
  return [...byLeader.values()].map(own => (
    <Box
      key={own[0]!.person.id}
      sx={{ display: 'grid', gridTemplateColumns: { md: '12em 1fr auto' }, gap: 1, py: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ fontWeight: 600 }}>
        <Link to={`/people/${own[0]!.person.id}/show`}>{own[0]!.person.name}</Link>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {own.map(duty => (
          <Duty key={duty.id} duty={duty} manages={manages} />
        ))}
      </Box>
      {manages && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'start', flexWrap: 'wrap' }}>
          <MakeResponsible personId={own[0]!.person.id} />
          <HandOverButton person={own[0]!.person} variant="text" />
        </Box>
      )}
    </Box>
  ))
}

function Duty({ duty, manages }: { duty: ResponsibilityRow; manages: boolean }) {
  const translate = useTranslate()
  const { day } = useFormat()
  const { today } = useMe()
  const { id, version, kind, organization, person, fromOn, toOn } = duty
  const over = Boolean(toOn && today && toOn <= today)
  return (
    <Box
      sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', minHeight: 36, color: over ? 'text.secondary' : 'inherit' }}
    >
      <Box sx={{ flex: 1, minWidth: '12em' }}>
        <Link to={`/organizations/${organization.id}/show`}>{organization.name}</Link> · {translate(`ResponsibilityKind.${kind}`)}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {day(fromOn)} – {toOn && day(dayBefore(toOn))}
      </Typography>
      {manages && !over && (
        <>
          <VerbButton
            verb={handoverVerbs.handOver}
            variables={asked => ({ ...asked, fromPersonId: person.id, only: [`${kind}:${id}`] })}
            label="people.giveTo"
            variant="text"
            ask={[
              { name: 'toPersonId', label: 'handovers.successor', kind: 'record', resource: 'people', required: true },
              { name: 'on', label: 'handovers.handOn', kind: 'day', required: true, initial: today ?? '' },
            ]}
          />
          {!toOn && (
            <VerbButton
              verb={peopleVerbs.endResponsibility}
              variables={{ id, version }}
              label="people.end"
              variant="text"
              ask={[{ name: 'on', label: 'people.endOn', kind: 'day', required: true, initial: today ?? '' }]}
            />
          )}
        </>
      )}
    </Box>
  )
}
