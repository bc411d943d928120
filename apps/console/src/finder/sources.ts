import type { Action } from '@pingyi/domain'
import { subjectName } from '../subjects/subject-name.ts'

type Named = { name: string }
type Row = { id: string } & Record<string, unknown>
export type SearchResult = { to: string; title: string; place: string | undefined; kind: string }
type Source = {
  /** Also its list in the API, its path, and its word in `layout.menu`. */
  name: string
  needs: Action
  fields: string
  show: (row: never) => { title: string; place?: string | undefined; to?: string }
}

const named = '{ id name }'
const subject = `person ${named} organization ${named}`
type Subject = { person: Named | null; organization: Named }

/** What is searched in, in the order in which it is shown. */
export const sources: readonly Source[] = [
  {
    ...{ name: 'organizations', needs: 'organization:read', fields: `id name parent ${named}` },
    show: ({ name, parent }: Named & { parent: Named | null }) => ({ title: name, place: parent?.name }),
  },
  {
    ...{ name: 'people', needs: 'person:read', fields: `id name organization ${named}` },
    show: ({ name, organization }: Named & { organization: Named | null }) => ({ title: name, place: organization?.name }),
  },
  {
    ...{ name: 'cycles', needs: 'cycle:read', fields: `id name organization ${named}` },
    show: ({ name, organization }: Named & { organization: Named }) => ({ title: name, place: organization.name }),
  },
  {
    ...{ name: 'occasions', needs: 'occasion:manage', fields: `id title heldOn place organization ${named}` },
    show: ({ title, heldOn, organization }: { title: string | null; heldOn: string; organization: Named }) => ({
      title: title || heldOn,
      place: `${organization.name} · ${heldOn}`,
    }),
  },
  {
    ...{ name: 'reviews', needs: 'review:read', fields: `id occurredOn reviewer ${named} ${subject}` },
    show: (row: Subject & { id: string; occurredOn: string; reviewer: Named }) => ({
      title: subjectName(row),
      place: `${row.reviewer.name} · ${row.occurredOn}`,
      to: `/reviews/${row.id}`,
    }),
  },
  {
    ...{ name: 'opinions', needs: 'review:read', fields: `id text ${subject}` },
    show: (row: Subject & { text: string }) => ({ title: row.text, place: subjectName(row) }),
  },
  {
    ...{ name: 'rectifications', needs: 'review:read', fields: `id opinions { id text } ${subject}` },
    show: (row: Subject & { opinions: { text: string }[] }) => ({ title: row.opinions[0]?.text ?? '', place: subjectName(row) }),
  },
  {
    ...{ name: 'measures', needs: 'review:read', fields: `id text rectification { id ${subject} }` },
    show: (row: { text: string; rectification: Subject }) => ({ title: row.text, place: subjectName(row.rectification) }),
  },
]

/** One question for all that the reader may search in. */
export const searchQuery = (asked: readonly Source[]) =>
  `query find($search: String!, $page: PageInput) { ${asked
    .map(({ name, fields }) => `${name}(filter: { search: $search }, page: $page) { items { ${fields} } }`)
    .join(' ')} }`

export const searchResultsOf = (answer: Record<string, { items: Row[] }>): SearchResult[] =>
  sources.flatMap(({ name, show }) =>
    (answer[name]?.items ?? []).map(row => {
      const { title, place, to } = show(row as never)
      return { kind: name, title, place, to: to ?? `/${name}/${row.id}/show` }
    }),
  )
