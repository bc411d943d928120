import { Arg, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { ReviewForm } from '../criteria/review-form.ts'
import { Cycle } from '../cycles/cycle.ts'
import { AuthorityRule, ruleOf } from '../field/authority/authority-types.ts'
import { nameThen } from '../field/organizations/names-then.ts'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import { PageInput } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { load } from '../platform/graphql/relations.ts'
import { Text } from '../platform/graphql/text.ts'
import { contentOf } from './content.ts'
import { LedgerFilter, LedgerSort, type LedgerSorting, ledgerPage } from './ledger-list.ts'
import { LedgerPage, LedgerRow } from './ledger-row.ts'
import { inWords, stateOf } from './rectification-state.ts'

@Authorized()
@Resolver(() => LedgerRow)
export class LedgerResolver {
  @Query(() => LedgerPage, { description: 'The ledger (台账) of a cycle: the reviews that count, with what came of them.' })
  @Refuses('NOT_FOUND')
  ledger(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => LedgerSort, { nullable: true }) sort: LedgerSorting | null,
    @Arg('filter', () => LedgerFilter) filter: LedgerFilter,
    @Ctx() context: Context,
  ) {
    return ledgerPage(context, filter, page, sort)
  }

  @FieldResolver(() => Person)
  reviewer(@Root() { review }: LedgerRow, @Ctx() context: Context) {
    return load(context, Person, review.reviewerId)
  }

  @FieldResolver(() => Organization)
  organization(@Root() { review }: LedgerRow, @Ctx() context: Context) {
    return load(context, Organization, review.organizationId)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The person reviewed; null where an organisation was.' })
  person(@Root() { review }: LedgerRow, @Ctx() context: Context) {
    return review.personId ? load(context, Person, review.personId) : null
  }

  @FieldResolver(() => ReviewForm)
  form(@Root() { review }: LedgerRow, @Ctx() context: Context) {
    return load(context, ReviewForm, review.formId)
  }

  @FieldResolver(() => AuthorityRule)
  async authorityRule(@Root() { review }: LedgerRow, @Ctx() context: Context) {
    return ruleOf((await load(context, Cycle, review.cycleId)).authority, review.authorityRuleCode)
  }

  @FieldResolver(() => String, { description: 'The name of the person reviewed, or of the organisation as it was called on that day.' })
  async subjectName(@Root() { review }: LedgerRow, @Ctx() context: Context) {
    if (review.personId) return (await load(context, Person, review.personId)).name
    return nameThen(context, review.organizationId, review.occurredOn)
  }

  @FieldResolver(() => String, { description: 'What the organisation was called on the day of the review.' })
  organizationName(@Root() { review }: LedgerRow, @Ctx() context: Context) {
    return nameThen(context, review.organizationId, review.occurredOn)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Remarks and parts in the order of criteria and form, headed in Chinese or in English; null where the viewer may not read it.',
  })
  content(@Root() { review }: LedgerRow, @Arg('lang', () => String, { defaultValue: 'zh' }) lang: string, @Ctx() context: Context) {
    return contentOf(context, review, lang === 'en' ? 'en' : 'zh')
  }

  @FieldResolver(() => Int, { description: 'Problems and suggestions to be put right.' })
  async opinions(@Root() { id }: LedgerRow, @Ctx() context: Context) {
    return (await stateOf(context, id)).opinions
  }

  @FieldResolver(() => Int, { description: 'Problems and suggestions pointed out on the spot, not for rectification; not in opinions.' })
  async pointedOut(@Root() { id }: LedgerRow, @Ctx() context: Context) {
    return (await stateOf(context, id)).pointedOut
  }

  @FieldResolver(() => Int, { description: 'Measures fixed for them, not cancelled.' })
  async measures(@Root() { id }: LedgerRow, @Ctx() context: Context) {
    return (await stateOf(context, id)).measures
  }

  @FieldResolver(() => Int, { description: 'Opinions that landed.' })
  async rectified(@Root() { id }: LedgerRow, @Ctx() context: Context) {
    return (await stateOf(context, id)).rectified
  }

  @FieldResolver(() => Text, { description: 'How far the rectification has come, in words.' })
  async rectification(@Root() { id }: LedgerRow, @Ctx() context: Context) {
    const state = await stateOf(context, id)
    return { zh: inWords(state, 'zh'), en: inWords(state, 'en') }
  }
}
