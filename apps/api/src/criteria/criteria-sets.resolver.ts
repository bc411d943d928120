import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { createCriteriaSet } from './create-criteria-set.ts'
import { CreateCriteriaSetInput, ReviseCriteriaSetInput } from './criteria-inputs.ts'
import { CriteriaSet } from './criteria-set.ts'
import { reviseCriteriaSet } from './revise-criteria-set.ts'

@Authorized()
@Resolver(() => CriteriaSet)
export class CriteriaSetsResolver {
  @Mutation(() => CriteriaSet)
  createCriteriaSet(
    @Arg('input', () => CreateCriteriaSetInput) input: CreateCriteriaSetInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createCriteriaSet(tx, signedIn(context), input))
  }

  @Mutation(() => CriteriaSet, {
    description: 'Changes it in place while nothing uses it, else makes a new revision beside it, which later cycles may choose.',
  })
  reviseCriteriaSet(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ReviseCriteriaSetInput) input: ReviseCriteriaSetInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => reviseCriteriaSet(tx, signedIn(context), id, version, input))
  }

  @FieldResolver(() => Int, { description: 'How many criteria there are, whatever was announced.' })
  listed(@Root() { criteria }: CriteriaSet) {
    return criteria.length
  }
}
