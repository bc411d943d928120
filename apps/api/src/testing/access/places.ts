/** The tree: parent > own > child, and parent > sibling; none is another root. Posts and memberships are held at own. */
export const above = {
  parent: null,
  own: 'parent',
  child: 'own',
  sibling: 'parent',
  none: null,
} as const
export type Place = keyof typeof above
export const places = Object.keys(above) as Place[]

/** A place and all places above it. */
export const pathOf = (place: Place): Place[] => {
  const parent = above[place]
  return parent ? [place, ...pathOf(parent)] : [place]
}
