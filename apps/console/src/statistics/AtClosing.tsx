import { useTranslate } from 'react-admin'
import { FigureTable } from '../kit/figures/FigureTable.tsx'
import type { StatisticsRow } from './queries.ts'

type Line = { label: string; kept: number; now: number }

/** The figures that were kept when the cycle was closed, beside what they are now: what was entered later shows. */
export function AtClosing({ statistics }: { statistics: StatisticsRow }) {
  const translate = useTranslate()
  const { atClosing: kept, organizations, members, opinions, measures, rectification } = statistics
  if (!kept) return null
  const lines: Line[] = [
    { label: 'atClosing.organizationsReviewed', kept: kept.organizationsReviewed, now: organizations.reviewed },
    { label: 'atClosing.organizationsDue', kept: kept.organizationsDue, now: organizations.due },
    { label: 'atClosing.membersReviewed', kept: kept.membersReviewed, now: members.reviewed },
    { label: 'atClosing.membersDue', kept: kept.membersDue, now: members.due },
    { label: 'opinions', kept: kept.opinions, now: opinions.total },
    { label: 'measures', kept: kept.measures, now: measures.total },
    { label: 'atClosing.rectifications', kept: kept.rectifications, now: rectification.cases.total },
    { label: 'atClosing.rectificationsDue', kept: kept.rectificationsDue, now: rectification.cases.due },
    { label: 'atClosing.rectificationsAccepted', kept: kept.rectificationsAccepted, now: rectification.cases.putRightOfDue.numerator },
  ]
  return (
    <FigureTable
      label={translate('statistics.atClosing.title')}
      rows={lines}
      keyOf={({ label }) => label}
      columns={[
        { name: translate('statistics.atClosing.figure'), cell: ({ label }) => translate(`statistics.${label}`), isText: true },
        { name: translate('statistics.atClosing.kept'), cell: ({ kept }) => kept },
        { name: translate('statistics.atClosing.now'), cell: ({ now }) => now },
        {
          name: translate('statistics.atClosing.later'),
          cell: ({ kept, now }) => (now === kept ? '–' : now > kept ? `+${now - kept}` : now - kept),
        },
      ]}
    />
  )
}
