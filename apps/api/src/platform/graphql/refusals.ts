import type { RefusalCode } from '@pingyi/domain'
import type { GraphQLField } from 'graphql'
import { Extensions } from 'type-graphql'

/** What any operation may answer; not repeated with each. */
export const always: readonly RefusalCode[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'INVALID',
  'LIMIT_EXCEEDED',
  'UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
]

/** Declares, beside `@Query` or `@Mutation`, what the operation refuses beyond what its arguments tell. */
export const Refuses = (...refusals: readonly RefusalCode[]) => Extensions({ refusals })

/** The codes that an operation may answer beside those of `always`: what its arguments tell, then what it declares. */
export function refusalsOf(root: string, { name, args, extensions }: GraphQLField<unknown, unknown>): RefusalCode[] {
  const has = (arg: string) => args.some(one => one.name === arg)
  const declared = (extensions.refusals ?? []) as readonly RefusalCode[]
  return [
    ...new Set<RefusalCode>([
      ...(root === 'Mutation' && (has('id') || args.some(arg => arg.name.endsWith('Id'))) ? (['NOT_FOUND'] as const) : []),
      ...(has('version') ? (['STALE'] as const) : []),
      ...(has('idempotencyKey') ? (['KEY_REUSED'] as const) : []),
      ...(/^(create|update|move|transfer|end|copy)[A-Z]/.test(name) && has('idempotencyKey') ? (['NOT_FOUND', 'CONFLICT'] as const) : []),
      ...(has('page') ? (['PAGE_TOO_LARGE'] as const) : []),
      ...declared,
    ]),
  ]
}
