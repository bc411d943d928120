import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { deleteSavedView } from './delete-saved-view.ts'
import { SavedView } from './saved-view.ts'
import { CreateSavedViewInput, UpdateSavedViewInput } from './saved-view-inputs.ts'
import { SavedViewFilter, SavedViewPage, SavedViewSort, whereSavedView } from './saved-view-list.ts'
import { createSavedView, updateSavedView } from './write-saved-view.ts'

@Authorized()
@Resolver(() => SavedView)
export class SavedViewsResolver {
  @Query(() => SavedView, { nullable: true })
  savedView(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, SavedView, id)
  }

  @Query(() => SavedViewPage, { description: 'One’s own, and those shared with an organisation at or above one’s own.' })
  async savedViews(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => SavedViewSort, { nullable: true }) sort: Sort<'name' | 'recordedAt'> | null,
    @Arg('filter', () => SavedViewFilter, { nullable: true }) filter: InstanceType<typeof SavedViewFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, SavedView, {
      page,
      sort,
      wheres: await whereSavedView(context, filter),
      order: { field: 'name', order: 'ASC' },
    })
  }

  @Mutation(() => SavedView)
  createSavedView(
    @Arg('input', () => CreateSavedViewInput) input: CreateSavedViewInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createSavedView(tx, signedIn(context), input))
  }

  @Mutation(() => SavedView)
  updateSavedView(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpdateSavedViewInput) input: UpdateSavedViewInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => updateSavedView(tx, signedIn(context), id, version, input))
  }

  @Mutation(() => ID, { description: 'Answers its id.' })
  deleteSavedView(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => deleteSavedView(tx, signedIn(context), id, version))
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer saved it.' })
  isMine(@Root() { ownerId }: SavedView, @Ctx() { actor }: Context) {
    return ownerId === actor?.accountId
  }
}
