import { Link } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink, useNavigate } from 'react-router-dom'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useMe } from '../api/use-me.ts'
import { ChartWithTable } from '../kit/chart/ChartWithTable.tsx'
import { FigureTable } from '../kit/figures/FigureTable.tsx'
import { linkToRecords } from '../kit/figures/link-to-records.ts'
import { printPercent } from '../kit/i18n/dates.ts'
import { type TrendPoint, trendQuery } from './queries.ts'

const lines = ['members', 'organizations', 'rectification'] as const

/** The latest six cycles beside each other; a point opens its figures. */
export function Trend({ cycleId, organizationId }: { cycleId: string; organizationId: string | null }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { mayAtPlace } = useMe()
  const { data } = useGraphqlQuery(trendQuery, { cycleId, organizationId })
  const title = translate(mayAtPlace('STATISTICS_READ') ? 'workbench.trend.title' : 'workbench.trend.ownTitle')
  const points = data?.trend ?? []
  if (points.length < 2) return null
  const to = ({ cycle }: TrendPoint) => linkToRecords('statistics', { cycleId: cycle.id, ...(organizationId && { organizationId }) })
  const name = (line: (typeof lines)[number]) => translate(`workbench.trend.${line}`)
  const option = {
    grid: { left: 4, right: 16, top: 32, bottom: 4, containLabel: true },
    legend: { top: 0 },
    xAxis: { type: 'category', data: points.map(({ cycle }) => cycle.name), axisTick: { show: false } },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value} %' } },
    series: lines.map(line => ({
      type: 'line',
      name: name(line),
      symbolSize: 9,
      connectNulls: false,
      data: points.map(point => point[line].percent ?? '-'),
    })),
  }
  return (
    <ChartWithTable title={title} label={title} option={option} height={220} onPick={mark => navigate(to(points[mark]!))}>
      <FigureTable
        label={title}
        keyOf={({ cycle }: TrendPoint) => cycle.id}
        rows={points}
        columns={[
          {
            name: translate('workbench.trend.cycle'),
            isText: true,
            cell: point => (
              <Link component={RouterLink} to={to(point)} underline="hover">
                {point.cycle.name}
              </Link>
            ),
          },
          ...lines.map(line => ({
            name: name(line),
            cell: (point: TrendPoint) => printPercent(point[line].percent) ?? translate('kit.notCounted'),
          })),
        ]}
      />
    </ChartWithTable>
  )
}
