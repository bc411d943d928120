import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { readable } from '../platform/access/guard.ts'
import type { Context } from '../platform/context.ts'
import { loadMany } from '../platform/graphql/relations.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'
import { Assignment } from './assignment.ts'

@Resolver(() => RosterEntry)
export class EntryAssignmentsResolver {
  @FieldResolver(() => [Assignment], { description: 'Who must review it, as far as the viewer may know.' })
  async assignments(@Root() { id }: RosterEntry, @Ctx() context: Context) {
    return readable(context, Assignment, await loadMany(context, Assignment, 'rosterEntryId', 'recordedAt', id))
  }
}
