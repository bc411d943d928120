import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql'

/** Where graphql's sentence about a change says that it happened: `Query.reviews`, `CycleKind.YEAR`, `ReviewInput.formId`, or a type. */
const places = [
  [/^(\w+) was removed from (?:enum|union) type (\w+)/, (_, value, type) => `${type}.${value}`],
  [/^A required field (\w+) on input type (\w+)/, (_, field, type) => `${type}.${field}`],
  [/^A required arg \w+ on (?:directive )?([\w.]+)/, (_, place) => place],
  [/^([\w.]*\w)/, (_, place) => place],
]

export function placeOf({ description }) {
  for (const [pattern, name] of places) if (pattern.test(description)) return name(...pattern.exec(description))
}

/** The places that the changelog's Unreleased section names in its lines beginning with “Breaking”. */
export function announced(changelog) {
  const [, unreleased = ''] = changelog.split(/^## Unreleased$/m)
  const lines = unreleased.split(/^## /m)[0].match(/^- \**Breaking\b.*(?:\n +\S.*)*/gm) ?? []
  return new Set(lines.join('\n').match(/[A-Za-z_][\w.]*\w/g))
}

/** What clients of the released schema would feel of the present one; `untold`: what breaks them and is not announced. */
export function schemaChanges(releasedText, presentText, changelog) {
  const [released, present] = [buildSchema(releasedText), buildSchema(presentText)]
  const breaking = findBreakingChanges(released, present).filter(({ description }) => !description.startsWith('Standard scalar '))
  const told = announced(changelog)
  return { breaking, dangerous: findDangerousChanges(released, present), untold: breaking.filter(change => !told.has(placeOf(change))) }
}
