import type { AuthorityClass } from '../authority/authority-class.ts'
import type { OpinionKind } from '../opinion/kind.ts'
import type { SubjectKind } from '../subject/kind.ts'
import type { Text2 } from '../text.ts'

/** One part of the record. `gives`: it is the list of opinions of this kind and has no text of its own; without, it is a text of which nothing must be put right. */
export type ReviewPart = { readonly code: string; readonly name: Text2; readonly required: boolean; readonly gives?: OpinionKind }

/** A kind of meeting or place at which a form is used. */
export type OccasionKind = { readonly code: string; readonly name: Text2 }

/** How a review is held, and what its record consists of: versioned data. */
export type ReviewForm = {
  readonly code: string
  readonly revision: number
  readonly name: Text2
  readonly subjects: readonly SubjectKind[]
  /** In what standing it is used: the masses’ form by the masses, never by a leader. */
  readonly classes: readonly AuthorityClass[]
  readonly parts: readonly ReviewPart[]
  readonly occasions: readonly OccasionKind[]
  /** Read by reviewer, subject and recorder only. */
  readonly confidential: boolean
  /** Held on a planned occasion; otherwise at any time and place. */
  readonly scheduled: boolean
  readonly source: string
}
