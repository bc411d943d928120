import { Refusal } from '@pingyi/domain'
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'

/** Mutations in one operation. */
export const mostMutations = 1

/** The fields of a selection by the names of their answers, fragments opened. */
const namesIn = ({ selections }: SelectionSetNode, fragments: GraphQLResolveInfo['fragments']): string[] =>
  selections.flatMap(one => {
    if (one.kind === 'InlineFragment') return namesIn(one.selectionSet, fragments)
    if (one.kind === 'FragmentSpread') return namesIn(fragments[one.name.value]!.selectionSet, fragments)
    return one.name.value.startsWith('__') ? [] : [(one.alias ?? one.name).value]
  })

/** Refuses an operation of several mutations before the first one runs: each is a transaction, so one could stay written while another fails. */
export function demandOneMutation({ operation, fragments }: GraphQLResolveInfo): void {
  const names = new Set(namesIn(operation.selectionSet, fragments))
  if (names.size > mostMutations) throw new Refusal('LIMIT_EXCEEDED', { limit: 'mutations', max: mostMutations })
}
