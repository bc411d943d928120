import type { Problem } from '@pingyi/domain'
import { problemsOfPlainName } from '../platform/problems.ts'
import type { UpdateSavedViewInput } from './saved-view-inputs.ts'

const longestQuery = 4000

export function problemsOfView({ list, name, query }: UpdateSavedViewInput & { list?: string }): Problem[] {
  return [
    ...(list === undefined || /^[a-zA-Z]{1,40}$/.test(list) ? [] : [{ at: 'list', code: 'NOT_ALLOWED' } as const]),
    ...problemsOfPlainName('name', name),
    ...((query?.length ?? 0) > longestQuery ? [{ at: 'query', code: 'TOO_LONG', limit: longestQuery } as const] : []),
  ]
}
