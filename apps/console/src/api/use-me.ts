import type { Action } from '@pingyi/domain'
import { useQuery } from '@tanstack/react-query'
import { coversPlace, includesAction } from './may.ts'
import { loadMe, type Viewer } from './me.ts'

/** Who is signed in, the office's day, and what may be done here at all; the API decides on each thing again. */
export function useMe() {
  const { data } = useQuery<Viewer>({ queryKey: ['me'], queryFn: loadMe, staleTime: Number.POSITIVE_INFINITY })
  const me = data?.me ?? null
  const may = (...actions: Action[]) => actions.some(action => includesAction(me?.actions, action))
  /** Of a part of the tree, not only of oneself. */
  const mayAtPlace = (...actions: Action[]) => me !== null && actions.some(action => coversPlace(me, action))
  return { me, today: data?.today ?? null, installation: data?.installation ?? null, may, mayAtPlace }
}
