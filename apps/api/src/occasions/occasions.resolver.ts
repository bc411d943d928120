import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ReviewForm } from '../criteria/review-form.ts'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { load } from '../platform/graphql/relations.ts'
import { Text } from '../platform/graphql/text.ts'
import { addAttendees, removeAttendees } from './attendees.ts'
import { deleteOccasion } from './delete-occasion.ts'
import { Occasion } from './occasion.ts'
import { CreateOccasionInput, Headcount, UpdateOccasionInput } from './occasion-input.ts'
import { OccasionFilter, OccasionPage, OccasionSort, whereOccasion } from './occasion-list.ts'
import { createOccasion, updateOccasion } from './write-occasion.ts'

@Authorized()
@Resolver(() => Occasion)
export class OccasionsResolver {
  @Query(() => Occasion, { nullable: true })
  occasion(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Occasion, id)
  }

  @Query(() => OccasionPage)
  async occasions(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => OccasionSort, { nullable: true }) sort: Sort<'heldOn'> | null,
    @Arg('filter', () => OccasionFilter, { nullable: true }) filter: InstanceType<typeof OccasionFilter> | null,
    @Ctx() context: Context,
  ) {
    const wheres = await whereOccasion(context, filter)
    return pageFrom(context, Occasion, { page, sort, wheres, order: { field: 'heldOn', order: 'DESC' } })
  }

  @Mutation(() => Occasion)
  createOccasion(
    @Arg('input', () => CreateOccasionInput) input: CreateOccasionInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createOccasion(tx, signedIn(context), input))
  }

  @Mutation(() => Occasion)
  updateOccasion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpdateOccasionInput) input: UpdateOccasionInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => updateOccasion(tx, signedIn(context), id, version, input))
  }

  @Mutation(() => Occasion, { description: 'Names people who were there, and the members of an organisation on that day.' })
  addAttendees(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('personIds', () => [ID], { nullable: true }) personIds: string[] | null,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => addAttendees(tx, signedIn(context), id, version, { personIds: personIds ?? [], organizationId }))
  }

  @Mutation(() => Occasion, { description: 'Takes people out who were named by mistake.' })
  removeAttendees(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('personIds', () => [ID]) personIds: string[],
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => removeAttendees(tx, signedIn(context), id, version, personIds))
  }

  @Mutation(() => ID, { description: 'Takes out one that was entered by mistake and has no reviews; answers its id.' })
  @Refuses('FROZEN')
  deleteOccasion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => deleteOccasion(tx, signedIn(context), id, version))
  }

  @FieldResolver(() => Text, { description: 'The name of that kind.' })
  async kindName(@Root() occasion: Occasion, @Ctx() context: Context) {
    const form = await load(context, ReviewForm, occasion.formId)
    const kind = form.occasions.find(({ code }) => code === occasion.kind)
    return kind?.name ?? { zh: occasion.kind, en: occasion.kind }
  }

  @FieldResolver(() => [Headcount], { description: 'Those present who are counted, not named, by class.' })
  headcounts(@Root() occasion: Occasion) {
    return occasion.headcounts
  }
}
