import { query } from '../api/operations/query.ts'

/** What dissolving an organisation on a day would move or end. */
export const previewDissolutionQuery = query('previewDissolution', {
  organizations: true,
  memberships: true,
  affiliations: true,
  appointments: true,
  responsibilities: true,
  begunOn: true,
})
