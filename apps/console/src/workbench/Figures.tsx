import { Box } from '@mui/material'
import type { SubjectKind } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { Figure } from '../kit/figures/Figure.tsx'
import { Section } from '../kit/page/Section.tsx'
import { linksToRecords } from '../statistics/links-to-records.ts'
import type { CoverageFigures } from '../statistics/selections.ts'
import type { WorkbenchFigures } from './queries.ts'

/** How far the cycle has come; each figure opens its records. */
export function Figures({ figures, cycleId }: { figures: WorkbenchFigures | undefined; cycleId: string }) {
  const translate = useTranslate()
  const { today, mayAtPlace } = useMe()
  const to = linksToRecords({ cycleId, ...(figures && { organizationId: figures.organization.id }) }, today)
  const members = figures?.members
  const organizations = figures?.organizations
  const rectification = figures?.rectification.cases
  const left = (coverage: CoverageFigures | undefined, key: string, subjectKind: SubjectKind) =>
    coverage ? [[translate(key, { smart_count: coverage.notReviewed }), to.notReviewed(coverage.notReviewed, subjectKind)] as const] : []
  const counts = (parts: [key: string, count: number, to: (count: number) => string][] = []) =>
    parts.map(([key, count, to]) => [translate(key, { smart_count: count }), to(count)] as const)
  return (
    <Section title={translate(mayAtPlace('STATISTICS_READ') ? 'workbench.figures' : 'workbench.ownFigures')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Figure
          label={translate('workbench.memberCoverage')}
          ratio={members?.ratio}
          base={members?.base ?? null}
          {...(members && { to: to.reviewed(members.reviewed, 'PERSON') })}
          parts={left(members, 'workbench.membersLeft', 'PERSON')}
        />
        <Figure
          label={translate('workbench.organizationCoverage')}
          ratio={organizations?.ratio}
          base={organizations?.base ?? null}
          {...(organizations && { to: to.reviewed(organizations.reviewed, 'ORGANIZATION') })}
          parts={left(organizations, 'workbench.organizationsLeft', 'ORGANIZATION')}
        />
        <Figure
          label={translate('workbench.rectificationRate')}
          ratio={rectification?.putRightOfDue}
          {...(rectification && { to: to.accepted(rectification.putRightOfDue.numerator) })}
          parts={counts(
            rectification && [
              ['workbench.dueRectifications', rectification.due, to.due],
              ['workbench.allRectifications', rectification.total, to.rectifications],
            ],
          )}
        />
        <Figure
          label={translate('workbench.onTimeRate')}
          ratio={rectification?.onTime}
          {...(rectification && { to: to.onTime(rectification.onTime.numerator) })}
          parts={counts(
            rectification && [
              ['workbench.branchLate', rectification.late, to.late],
              ['workbench.rectificationsDueToday', rectification.dueToday, to.dueToday],
            ],
          )}
        />
      </Box>
    </Section>
  )
}
