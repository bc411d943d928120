import { Box, type Theme, useTheme } from '@mui/material'
import { useEffect, useRef } from 'react'
import { type EChartsCoreOption, init } from './echarts.ts'

export type ChartProps = {
  /** What it shows, for those who do not see it: the table beside it says the rest. */
  label: string
  option: EChartsCoreOption
  height: number
  /** A mark was clicked: which of which series. */
  onPick?: ((mark: number, series: number) => void) | undefined
}

/** A chart in the colours of the page; it is drawn anew when its place changes, and scales on paper. */
export function Chart({ label, option, height, onPick }: ChartProps) {
  const { palette, typography } = useTheme()
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<ReturnType<typeof init>>(null)
  const pick = useRef(onPick)
  pick.current = onPick
  /** Options are plain data: only what differs is drawn anew. */
  const wanted = JSON.stringify(option)
  useEffect(() => {
    if (!place.current) return
    const drawn = init(place.current, themeOf(palette, typography), { renderer: 'svg' })
    chart.current = drawn
    drawn.on('click', ({ dataIndex, seriesIndex }) => pick.current?.(dataIndex, seriesIndex ?? 0))
    const watch = new ResizeObserver(() => drawn.resize())
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      drawn.dispose()
    }
  }, [palette, typography])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme is a new chart, which wants its option too
  useEffect(() => {
    chart.current?.setOption({ animation: false, ...JSON.parse(wanted) }, true)
  }, [wanted, palette, typography])
  return <Box ref={place} role="img" aria-label={label} sx={{ height, minWidth: 0, '& svg': { maxWidth: '100%' } }} />
}

/** The colours of the page, by light and by dark, for words, axes and lines. */
function themeOf({ text, primary, divider }: Theme['palette'], { fontFamily }: Theme['typography']) {
  const words = { color: text.secondary }
  const axis = { axisLabel: words, axisLine: { lineStyle: { color: divider } }, splitLine: { lineStyle: { color: divider } } }
  return {
    textStyle: { fontFamily, color: text.primary, fontSize: 14 },
    color: [primary.main, '#3d8b6d', '#b07a1e'],
    legend: { textStyle: words },
    bar: { label: { color: text.primary } },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
  }
}
