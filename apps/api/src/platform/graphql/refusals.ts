import type { RefusalCode } from '@pingyi/domain'
import { type GraphQLField, getNamedType, isNonNullType } from 'graphql'
import { Extensions } from 'type-graphql'
import { freezesWithCycle } from '../access/guard.ts'

type Operation = GraphQLField<unknown, unknown>

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

export const declaredRefusals = ({ extensions }: Operation) => (extensions.refusals ?? []) as readonly RefusalCode[]

/** What the arguments of an operation tell: an id may be unknown, a version passed by, a reason left empty, a cycle closed. */
export function impliedRefusals(root: string, { name, args, type }: Operation): RefusalCode[] {
  const argument = (of: string) => args.find(arg => arg.name === of)
  const isMutation = root === 'Mutation'
  const namesThings = argument('id') !== undefined || args.some(arg => arg.name.endsWith('Id'))
  const writesInput = /^(create|update|move|transfer|end|copy)[A-Z]/.test(name) && argument('idempotencyKey') !== undefined
  const told: readonly (readonly [boolean, RefusalCode])[] = [
    [isMutation && (namesThings || writesInput), 'NOT_FOUND'],
    [argument('version') !== undefined, 'STALE'],
    [argument('idempotencyKey') !== undefined, 'KEY_REUSED'],
    [writesInput, 'CONFLICT'],
    [isMutation && freezesWithCycle(getNamedType(type).name), 'CYCLE_CLOSED'],
    [isMutation && isNonNullType(argument('reason')?.type), 'REASON_REQUIRED'],
    [argument('page') !== undefined, 'PAGE_TOO_LARGE'],
  ]
  return told.flatMap(([isTold, code]) => (isTold ? [code] : []))
}

/** The codes that an operation may answer beside those of `always`. */
export const refusalsOf = (root: string, operation: Operation): RefusalCode[] => [
  ...impliedRefusals(root, operation),
  ...declaredRefusals(operation),
]
