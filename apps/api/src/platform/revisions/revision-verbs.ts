import type { Facts } from '@pingyi/domain'
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { EntityManager } from 'typeorm'
import { type Context, signedIn, type Target } from '../context.ts'
import { transact } from '../database/transact.ts'
import { Refuses } from '../graphql/refusals.ts'
import type { RevisedRow } from './revised-row.ts'
import type { RevisionInput, RevisionRules } from './revision-input.ts'
import { revisionFields } from './revision-state.ts'
import { createRevision, retireOrReinstate, revise } from './write-revision.ts'

/** The verbs of what is kept in revisions: create, revise, retire and reinstate. `placeOf`: where what is written belongs. */
export function revisionVerbs<T extends RevisedRow, I extends RevisionInput>(
  Item: Target<T>,
  rules: RevisionRules<T, I>,
  placeOf: (db: EntityManager) => Promise<Facts>,
) {
  revisionFields(Item, rules.used)

  @InputType(`Create${Item.name}Input`)
  class CreateInput extends (rules.Input as new () => RevisionInput) {
    @Field(() => String)
    code!: string
  }

  @Authorized()
  @Resolver(() => Item)
  class RevisionVerbs {
    @Mutation(() => Item)
    [`create${Item.name}`](
      @Arg('input', () => CreateInput) { code, ...input }: CreateInput,
      @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
      @Ctx() context: Context,
    ) {
      return transact(context, key, async tx =>
        createRevision(tx, signedIn(context), Item, rules, await placeOf(tx), code, input as unknown as I),
      )
    }

    @Refuses('MOVE_NOT_ALLOWED')
    @Mutation(() => Item, {
      description: 'Changes it in place while nothing uses it, else makes a new revision beside it, which may be chosen from then on.',
    })
    [`revise${Item.name}`](
      @Arg('id', () => ID) id: string,
      @Arg('version', () => Int) version: number,
      @Arg('input', () => rules.Input) input: RevisionInput,
      @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
      @Ctx() context: Context,
    ) {
      return transact(context, key, tx => revise(tx, signedIn(context), Item, rules, { id, version }, input as I))
    }

    @Refuses('MOVE_NOT_ALLOWED')
    @Mutation(() => Item, { description: 'Offers it no longer, in no revision. What uses it keeps it.' })
    [`retire${Item.name}`](
      @Arg('id', () => ID) id: string,
      @Arg('version', () => Int) version: number,
      @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
      @Ctx() context: Context,
    ) {
      return transact(context, key, tx => retireOrReinstate(tx, signedIn(context), Item, rules, 'RETIRE', { id, version }))
    }

    @Refuses('MOVE_NOT_ALLOWED')
    @Mutation(() => Item, { description: 'Offers again what was retired.' })
    [`reinstate${Item.name}`](
      @Arg('id', () => ID) id: string,
      @Arg('version', () => Int) version: number,
      @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
      @Ctx() context: Context,
    ) {
      return transact(context, key, tx => retireOrReinstate(tx, signedIn(context), Item, rules, 'REINSTATE', { id, version }))
    }
  }
  return RevisionVerbs
}
