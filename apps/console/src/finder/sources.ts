import type { Action } from '@pingyi/domain'
import { type Named, named } from '../api/common-selections.ts'
import type { Query } from '../api/operations/ask.ts'
import { queries } from '../api/operations/query.ts'
import type { Checked, Selected } from '../api/operations/select.ts'
import type { PageInput, Query as Root } from '../api/schema.ts'
import { subjectName } from '../subjects/subject-name.ts'

export type SearchResult = { to: string; title: string; place: string | undefined; heading: string }
type Shown = { title: string; place?: string | undefined; to?: string }
type Source = {
  /** Also its list in the API, its path, and its word in `layout.menu`. */
  name: string
  needs: Action
  fields: object
  show: (row: never) => Shown
}

type Searched = 'organizations' | 'people' | 'cycles' | 'occasions' | 'reviews' | 'opinions' | 'rectifications' | 'measures'
type ItemOf<Name extends Searched> = Root[Name]['items'][number]

const source = <const Name extends Searched, const S>(
  name: Name,
  needs: Action,
  fields: S & Checked<ItemOf<Name>, S>,
  show: (row: Selected<ItemOf<Name>, S>) => Shown,
): Source => ({ name, needs, fields: fields as object, show })

const subject = { person: named, organization: named } as const

/** What is searched in, in the order in which it is shown. */
export const sources: readonly Source[] = [
  source('organizations', 'ORGANIZATION_READ', { id: true, name: true, parent: named }, ({ name, parent }) => ({
    title: name,
    place: parent?.name,
  })),
  source('people', 'PERSON_READ', { id: true, name: true, organization: named }, ({ name, organization }) => ({
    title: name,
    place: organization?.name,
  })),
  source('cycles', 'CYCLE_READ', { id: true, name: true, organization: named }, ({ name, organization }) => ({
    title: name,
    place: organization.name,
  })),
  source('occasions', 'OCCASION_MANAGE', { id: true, title: true, heldOn: true, organization: named }, row => ({
    title: row.title || row.heldOn,
    place: `${row.organization.name} · ${row.heldOn}`,
  })),
  source('reviews', 'REVIEW_READ', { id: true, occurredOn: true, reviewer: named, ...subject }, row => ({
    title: subjectName(row),
    place: `${row.reviewer.name} · ${row.occurredOn}`,
    to: `/reviews/${row.id}`,
  })),
  source('opinions', 'REVIEW_READ', { id: true, text: true, ...subject }, row => ({ title: row.text, place: subjectName(row) })),
  source('rectifications', 'REVIEW_READ', { id: true, opinions: { id: true, text: true }, ...subject }, row => ({
    title: row.opinions[0]?.text ?? '',
    place: subjectName(row),
  })),
  source('measures', 'REVIEW_READ', { id: true, text: true, rectification: { id: true, ...subject } }, ({ text, rectification }) => ({
    title: text,
    place: subjectName(rectification),
  })),
]

type Variables = Readonly<Record<string, { filter: { search: string }; page: PageInput }>>
type Answer = Readonly<Record<string, { items: readonly Pick<Named, 'id'>[] }>>

/** One question for all that the reader may search in. */
export const searchQuery = (asked: readonly Source[]) =>
  queries('find', Object.fromEntries(asked.map(({ name, fields }) => [name, { items: fields }])) as never) as Query<Variables, Answer>

export const searchVariables = (asked: readonly Source[], search: string): Variables =>
  Object.fromEntries(asked.map(({ name }) => [name, { filter: { search }, page: { number: 1, size: 5 } }]))

export const searchResultsOf = (answer: Answer): SearchResult[] =>
  sources.flatMap(({ name, show }) =>
    (answer[name]?.items ?? []).map(row => {
      const { title, place, to } = show(row as never)
      return { heading: `layout.menu.${name}`, title, place, to: to ?? `/${name}/${row.id}/show` }
    }),
  )
