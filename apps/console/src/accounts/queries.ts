import { text } from '../api/common-selections.ts'
import { query } from '../api/operations/query.ts'
import { tokenSelection } from './selections.ts'

export const installationQuery = query('installation', { name: text, empty: true, version: true })
export const accessTokensQuery = query('accessTokens', { items: tokenSelection, total: true })
