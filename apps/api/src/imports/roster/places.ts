import type { Organization } from '../../organizations/organization.ts'
import type { PostNames } from './choices.ts'
import { keyOf } from './sheets.ts'

/** An organisation as the import will leave it. */
export type Place = {
  readonly id: string
  readonly name: string
  readonly shortName: string | null
  readonly parentId: string | null
  /** Ids from the top down to itself. Null if the parent is unknown. */
  readonly path: string | null
  readonly stored: Organization | null
}

export type Lookup<T> = { found: T } | { problem: 'UNKNOWN' | 'DUPLICATE' }

const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** A post by one of its words. */
export type PostFound = { readonly id: string; readonly code: string; readonly offered: boolean }

/** Organisations that the file may refer to by name, short name or `parent/name`: stored ones in reach, and those in the file. */
export class Places {
  readonly byId = new Map<string, Place>()
  readonly units = new Map<string, { id: string; kind: string }>()
  readonly posts = new Map<string, PostFound>()
  /** The code of each post, in any revision. */
  readonly codeOfPost = new Map<string, string>()
  postNames: PostNames = { zh: [], en: [] }
  readonly bodies = new Map<string, string[]>()
  readonly everywhere: boolean
  readonly covers: (path: readonly string[]) => boolean
  private readonly byName = new Map<string, Place[]>()
  private readonly byShortName = new Map<string, Place[]>()
  private readonly below = new Map<string, Place>()
  private first: Place | null = null

  constructor(everywhere: boolean, covers: (path: readonly string[]) => boolean) {
    this.everywhere = everywhere
    this.covers = covers
  }

  add(place: Place) {
    this.byId.set(place.id, place)
    push(this.byName, keyOf(place.name), place)
    if (place.shortName) push(this.byShortName, keyOf(place.shortName), place)
    const parent = place.parentId !== null && this.byId.has(place.parentId) ? place.parentId : ''
    if (!this.below.has(`${parent}|${keyOf(place.name)}`)) this.below.set(`${parent}|${keyOf(place.name)}`, place)
    if (place.path && (!this.first?.path || place.path.length < this.first.path.length)) this.first = place
  }

  /** The organisation with this name below the parent. A null parent means the topmost visible ones. */
  child(parentId: string | null, name: string): Place | undefined {
    return this.below.get(`${parentId ?? ''}|${keyOf(name)}`)
  }

  find(text: string): Lookup<Place> {
    const whole = this.byName.get(keyOf(text)) ?? this.byShortName.get(keyOf(text))
    if (whole) return whole.length === 1 ? { found: whole[0]! } : { problem: 'DUPLICATE' }
    const [last = '', ...above] = text.split('/').map(keyOf).reverse()
    if (above.length === 0) return { problem: 'UNKNOWN' }
    const candidates = [...(this.byName.get(last) ?? []), ...(this.byShortName.get(last) ?? [])].filter(place =>
      this.liesBelow(place, above),
    )
    if (candidates.length === 1) return { found: candidates[0]! }
    return { problem: candidates.length === 0 ? 'UNKNOWN' : 'DUPLICATE' }
  }

  /** All stored organisations with this name. */
  namesakes(name: string): Place[] {
    return (this.byName.get(keyOf(name)) ?? []).filter(({ stored }) => stored !== null)
  }

  top(): string | null {
    return this.first?.path?.split('/').find(Boolean) ?? null
  }

  private liesBelow({ parentId }: Place, [next, ...rest]: readonly string[]): boolean {
    if (next === undefined) return true
    const parent = parentId === null ? undefined : this.byId.get(parentId)
    if (!parent || ![parent.name, parent.shortName ?? ''].some(name => keyOf(name) === next)) return false
    return this.liesBelow(parent, rest)
  }
}
