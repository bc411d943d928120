import { may } from '@pingyi/domain'
import { type RevisionEvent, type RevisionStatus, revisionEvent, revisionEventsOf, revisionStatusOf } from '@pingyi/domain/internal'
import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { EntityManager } from 'typeorm'
import { asksFacts, factsOf } from '../access/guard.ts'
import type { Context, Target } from '../context.ts'
import { RevisionEventEnum, RevisionStatusEnum } from '../graphql/enums.ts'
import { loadValue, relationResolvers } from '../graphql/relations.ts'
import { isNewest, type RevisedRow } from './revised-row.ts'

export type RevisionState = { readonly status: RevisionStatus; readonly used: boolean }

/** Where revisions stand, and whether something uses them. */
export async function statesOf<T extends RevisedRow>(
  db: EntityManager,
  Item: Target<T>,
  used: string,
  ids: readonly string[],
): Promise<Map<string, RevisionState>> {
  const { tableName } = db.connection.getMetadata(Item)
  const rows: { id: string; newest: boolean; retired: boolean; used: boolean }[] = await db.query(
    `-- revisions of ${tableName}
     select t.id, ${isNewest(tableName, 't')} as newest, t.retired_at is not null as retired, (${used}) as used
     from ${tableName} t where t.id = any($1::uuid[])`,
    [ids],
  )
  return new Map(rows.map(({ id, newest, retired, used }) => [id, { status: revisionStatusOf(newest, retired), used }]))
}

/** Declares the fields that say where a revision stands. One statement serves all of them. */
export function revisionFields<T extends RevisedRow>(Item: Target<T>, used: string) {
  asksFacts(Item)
  const stateOf = async (context: Context, { id }: T) =>
    (await loadValue(context, `state of ${Item.name}`, ({ db }, ids) => statesOf(db, Item, used, ids), id))!

  @Authorized()
  @Resolver(() => Item)
  class RevisionFields {
    @FieldResolver(() => Boolean, { description: 'Something uses it: it no longer changes; revising it makes a new revision.' })
    async frozen(@Root() row: T, @Ctx() context: Context): Promise<boolean> {
      return (await stateOf(context, row)).used
    }

    @FieldResolver(() => RevisionStatusEnum)
    async status(@Root() row: T, @Ctx() context: Context): Promise<RevisionStatus> {
      return (await stateOf(context, row)).status
    }

    @FieldResolver(() => [RevisionEventEnum], { description: 'What the viewer may do with it now.' })
    async allowedEvents(@Root() row: T, @Ctx() context: Context): Promise<readonly RevisionEvent[]> {
      const { status } = await stateOf(context, row)
      const facts = await factsOf(context, Item, row.id)
      return revisionEventsOf(status).filter(event => may(context.actor, revisionEvent.members[event].action, facts))
    }
  }
  relationResolvers.push(RevisionFields)
}
