import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { type Base, Figure, type Ratio } from '../shared/Figure.tsx'
import { Section } from '../shared/Section.tsx'
import type { FormFigures } from '../statistics/facts.ts'
import type { BranchFigures } from './heat.ts'

type Coverage = { due: number; reviewed: number; notReviewed: number; ratio: Ratio; base: Base }
export type WorkbenchFigures = {
  organizations: Coverage
  members: Coverage
  rectification: { cases: number; due: number; accepted: number; late: number; dueToday: number; rate: Ratio; onTime: Ratio }
  opinions: { total: number; problems: number; suggestions: number }
  measures: { total: number; planned: number; inProgress: number; done: number; verified: number }
  organization: { id: string; name: string }
  byForm: FormFigures[]
  children: { total: number; items: BranchFigures[] }
}

const notReviewed = (subjectKind: string) => `/notReviewed?filter=${encodeURIComponent(JSON.stringify({ subjectKind }))}`

/** How far the cycle has come; each figure opens its records. */
export function Figures({ figures }: { figures: WorkbenchFigures | undefined }) {
  const translate = useTranslate()
  const members = figures?.members
  const organizations = figures?.organizations
  const rectification = figures?.rectification
  const left = (coverage: Coverage | undefined, key: string) => coverage && translate(key, { smart_count: coverage.notReviewed })
  return (
    <Section title={translate('workbench.figures')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Figure
          label={translate('workbench.memberCoverage')}
          ratio={members?.ratio}
          base={members?.base ?? null}
          to={notReviewed('PERSON')}
          note={left(members, 'workbench.membersLeft') ?? ''}
        />
        <Figure
          label={translate('workbench.organizationCoverage')}
          ratio={organizations?.ratio}
          base={organizations?.base ?? null}
          to={notReviewed('ORGANIZATION')}
          note={left(organizations, 'workbench.organizationsLeft') ?? ''}
        />
        <Figure
          label={translate('workbench.rectificationRate')}
          ratio={rectification?.rate}
          to="/rectifications"
          note={rectification ? translate('workbench.dueOf', { due: rectification.due, cases: rectification.cases }) : ''}
        />
        <Figure
          label={translate('workbench.onTimeRate')}
          ratio={rectification?.onTime}
          to={`/rectifications?filter=${encodeURIComponent(JSON.stringify({ lateness: ['LATE', 'DUE_TODAY'] }))}`}
          note={rectification ? translate('workbench.lateOf', { late: rectification.late, today: rectification.dueToday }) : ''}
        />
      </Box>
    </Section>
  )
}
