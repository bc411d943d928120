import { eventsFrom, may } from '@pingyi/domain'
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { factsOf } from '../platform/access/guard.ts'
import { byIds, oneOf, PageInput, pageFrom, pageOf, type Sort, sortOf } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { where } from '../platform/database/where.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { Import } from './import.ts'
import { type ImportEvent, ImportEventEnum, type ImportStatus, ImportStatusEnum, importMachine } from './import-status.ts'
import { confirmImport, discardImport } from './steps/confirm-import.ts'
import { undoImport } from './undo/undo-import.ts'

const ImportPage = pageOf(Import)
const ImportSort = sortOf(Import, ['recordedAt'])

@InputType()
export class ImportFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[] | null

  @Field(() => ImportStatusEnum, { nullable: true })
  status?: ImportStatus | null
}

@Authorized()
@Resolver(() => Import)
export class ImportsResolver {
  @Query(() => Import, { nullable: true })
  import(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Import, id)
  }

  @Query(() => ImportPage)
  imports(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => ImportSort, { nullable: true }) sort: Sort<'recordedAt'> | null,
    @Arg('filter', () => ImportFilter, { nullable: true }) filter: ImportFilter | null,
    @Ctx() context: Context,
  ) {
    const wheres = [...byIds(filter?.ids), ...(filter?.status ? [where`t.status = ${filter.status}`] : [])]
    return pageFrom(context, Import, { page, sort, wheres, order: { field: 'recordedAt', order: 'DESC' } })
  }

  @Mutation(() => Import, { description: 'Applies a checked file, in the background: whole or not at all.' })
  @Refuses('MOVE_NOT_ALLOWED')
  confirmImport(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return confirmImport(context, id, version, key)
  }

  @Mutation(() => Import, { description: 'Gives an import up that was not applied.' })
  @Refuses('MOVE_NOT_ALLOWED')
  discardImport(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => discardImport(tx, signedIn(context), id, version))
  }

  @Mutation(() => Import, {
    description:
      'Takes back all that an applied import wrote, as long as nothing was built upon it; else BUILT_UPON tells what stands in the way.',
  })
  @Refuses('MOVE_NOT_ALLOWED', 'BUILT_UPON', 'CONFLICT')
  undoImport(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => undoImport(tx, signedIn(context), id, version))
  }

  @FieldResolver(() => [ImportEventEnum], { description: 'What the viewer may do with it now.' })
  async allowedEvents(@Root() { id, status }: Import, @Ctx() context: Context): Promise<ImportEvent[]> {
    return may(context.actor, 'ROSTER_IMPORT', await factsOf(context, Import, id)) ? eventsFrom(importMachine, status) : []
  }
}
