export {
  type DisclosureRule,
  type DisclosureScope,
  defaultDisclosure,
  disclosureOf,
  disclosureScope,
} from './disclosure.ts'
export { moveReview, reviewCounts } from './moves.ts'
export { problemsOfDraft, problemsOfReview, type ReviewContent, type ReviewSetting } from './problems.ts'
export { type ReviewEvent, type ReviewStatus, reviewEvent, reviewMachine, reviewStatus } from './status.ts'
