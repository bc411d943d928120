import { useEffect } from 'react'
import { useResourceContext, useStore } from 'react-admin'
import { useLocation, useSearchParams } from 'react-router-dom'
import { useIsSmallDesktop } from '../page/use-screen-width.ts'
import { type Column, visibleColumns } from './column.ts'

export type Density = 'small' | 'medium'

/** A choice that stands in the address, so that a reload and a copied link show the same; this browser remembers the last one. */
function useInAddress(name: string, key: string, usual: string): [string, (value: string) => void] {
  const [params, setParams] = useSearchParams()
  const { pathname } = useLocation()
  const [kept, keep] = useStore<string>(key, usual)
  const inAddress = params.get(name)
  const write = (value: string) =>
    setParams(
      before => {
        const after = new URLSearchParams(before)
        if (value === usual) after.delete(name)
        else after.set(name, value)
        return after
      },
      { replace: true },
    )
  useEffect(() => {
    /** The address may already be the next page's: then it is left alone. */
    if (inAddress === null && kept !== usual && window.location.pathname === pathname) write(kept)
  })
  const choose = (value: string) => {
    keep(value)
    write(value)
  }
  return [inAddress ?? kept, choose]
}

/** Which columns are shown, in their order, and how to choose others. */
export function useVisibleColumns<Row>(columns: readonly Column<Row>[]) {
  const resource = useResourceContext() ?? ''
  const names = (all: readonly Column<Row>[]) =>
    all
      .filter(({ label }) => label !== false)
      .map(({ source }) => source)
      .join()
  const small = useIsSmallDesktop()
  const usual = names(visibleColumns(small ? columns.map(one => ({ ...one, hidden: one.hidden || one.roomy || false })) : columns, null))
  const [chosen, write] = useInAddress('columns', `${resource}.columns`, '')
  const shown = visibleColumns(columns, (chosen || usual).split(','))
  const choose = (sources: readonly string[] | null) => write(sources && sources.join() !== usual ? sources.join() : '')
  return { shown, isUsual: names(shown) === usual, choose }
}

/** Tighter or wider rows, for all tables alike. */
export function useDensity(): [Density, (density: Density) => void] {
  const [density, choose] = useInAddress('density', 'density', 'small')
  return [density === 'medium' ? 'medium' : 'small', choose]
}
