import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { RosterEntry } from '../cycles/roster-entry.ts'
import type { Context } from '../platform/context.ts'
import { readable } from '../platform/guard.ts'
import { loadMany } from '../platform/relations.ts'
import { Assignment } from './assignment.ts'

@Resolver(() => RosterEntry)
export class EntryAssignmentsResolver {
  @FieldResolver(() => [Assignment], { description: 'Who must review it, as far as the viewer may know.' })
  async assignments(@Root() { id }: RosterEntry, @Ctx() context: Context) {
    return readable(context, Assignment, await loadMany(context, Assignment, 'rosterEntryId', 'recordedAt', id))
  }
}
