import { Box, useTheme } from '@mui/material'
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
  useEffect(() => {
    if (!place.current) return
    const drawn = init(place.current, undefined, { renderer: 'svg' })
    chart.current = drawn
    drawn.on('click', ({ dataIndex, seriesIndex }) => pick.current?.(dataIndex, seriesIndex ?? 0))
    const watch = new ResizeObserver(() => drawn.resize())
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      drawn.dispose()
    }
  }, [])
  /** Options are plain data: only what differs is drawn anew. */
  const wanted = JSON.stringify(option)
  useEffect(() => {
    const textStyle = { fontFamily: typography.fontFamily, color: palette.text.primary, fontSize: 14 }
    chart.current?.setOption(
      { animation: false, textStyle, color: [palette.primary.main, '#3d8b6d', '#b07a1e'], ...JSON.parse(wanted) },
      true,
    )
  }, [wanted, palette, typography])
  return <Box ref={place} role="img" aria-label={label} sx={{ height, minWidth: 0, '& svg': { maxWidth: '100%' } }} />
}
