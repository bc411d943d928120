import type { Problem } from '@pingyi/domain'
import type { RevisionEvent, RevisionStatus } from '@pingyi/domain/internal'
import type { ReactNode } from 'react'
import { type Text, text } from '../../api/common-selections.ts'
import type { Verb } from '../../api/operations/spelled-verb.ts'

/** What the pages of every thing in revisions ask of one. */
export const revisionSelection = {
  id: true,
  code: true,
  version: true,
  revision: true,
  name: text,
  source: true,
  frozen: true,
  status: true,
  allowedEvents: true,
} as const

export type Revision = {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly revision: number
  readonly name: Text
  readonly source: string
  readonly frozen: boolean
  readonly status: RevisionStatus
  readonly allowedEvents: readonly RevisionEvent[]
}

/** What is written of every thing, beside what its noun adds. */
export type RevisionInput = { readonly name: Text; readonly source: string }
export type RevisionDraft = { readonly zh: string; readonly en: string; readonly source: string }

type Seen = { id: string; version: number }
type Answer = Seen & { revision: number }
export type RevisionVerbs<Input> = {
  readonly create: Verb<{ input: Input & { code: string } }, Answer>
  readonly revise: Verb<Seen & { input: Input }, Answer>
  readonly retire: Verb<Seen, Answer>
  readonly reinstate: Verb<Seen, Answer>
}

/** A line of a fact; its code stays when its text changes. */
export type Line = { readonly code: string; readonly text: string }
/** Something that is said of a revision, and by which lines revisions are compared. `apart`: the page shows it in a table of its own. */
export type Fact = { readonly label: string; readonly lines: readonly Line[]; readonly apart?: true }

export type DraftProps<Draft> = {
  draft: Draft
  change: (more: Partial<Draft>) => void
  problems: readonly Problem[]
  problemAt: (at: string) => string | undefined
}

/** What a noun says of itself, so that the shared pages show, write and compare its revisions. */
export type RevisedNoun<Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput> = {
  readonly resource: string
  /** What a code begins with where the name has no Latin letters. */
  readonly code: string
  readonly verbs: RevisionVerbs<Input>
  readonly fresh: () => Draft
  readonly draftOf: (row: Row) => Draft
  readonly inputOf: (draft: Draft) => Input
  /** What is wrong, by the rules that the server holds to. */
  readonly problemsOf: (input: Input) => readonly Problem[]
  /** The draft without the rows that nobody wrote anything in. */
  readonly withoutBlanks?: (draft: Draft) => Draft
  /** The fields between name and source. */
  readonly Fields: (props: DraftProps<Draft>) => ReactNode
  /** The tables below them. */
  readonly Tables?: (props: DraftProps<Draft>) => ReactNode
  /** A hook: what is said of a revision, stored or being written, beside its name and source. */
  readonly useFacts: () => (content: Row | Input) => readonly Fact[]
}

export const trimmed = ({ zh, en }: Text): Text => ({ zh: zh.trim(), en: en.trim() })
/** A text in both languages, so that a change of either is one. */
export const inBoth = ({ zh, en }: Text): string => [zh, en].filter(Boolean).join(' · ')
/** A fact of one line. */
export const fact = (label: string, text: string): Fact => ({ label, lines: text ? [{ code: '', text }] : [] })
