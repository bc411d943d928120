import type { CriteriaSet, Post, ReviewForm, Treatment } from '@pingyi/domain'
import { criteriaSets } from './criteria-sets.ts'
import { posts } from './posts.ts'
import { reviewForms } from './review-forms.ts'
import { treatments } from './treatments.ts'

/** The criteria sets, forms, posts and treatments that an installation begins with. */
export type FirstData = {
  readonly criteriaSets: readonly CriteriaSet[]
  readonly reviewForms: readonly ReviewForm[]
  readonly posts: readonly Post[]
  readonly treatments: readonly Treatment[]
}

/** Those of a new installation, worded for today (domain.md § 2). */
export const firstData: FirstData = { criteriaSets, reviewForms, posts, treatments }
