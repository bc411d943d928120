import { query } from '../api/operations/query.ts'
import { derivationSelection } from './selections.ts'

/** The day that a rule leads to from today. */
export const previewDeadlineQuery = query('previewDeadline', derivationSelection)
