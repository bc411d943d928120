import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { load } from '../platform/graphql/relations.ts'
import { createOrganization } from './create-organization.ts'
import { dissolveOrganization } from './dissolution/dissolve-organization.ts'
import { DissolutionPreview, previewDissolution } from './dissolution/preview-dissolution.ts'
import { moveOrganization } from './move-organization.ts'
import { Organization } from './organization.ts'
import { CreateOrganizationInput, UpdateOrganizationInput } from './organization-inputs.ts'
import { OrganizationFilter, OrganizationPage, OrganizationSort, whereOrganization } from './organization-list.ts'
import { updateOrganization } from './update-organization.ts'

@Authorized()
@Resolver(() => Organization)
export class OrganizationsResolver {
  @Query(() => Organization, { nullable: true })
  organization(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Organization, id)
  }

  @Query(() => OrganizationPage)
  async organizations(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => OrganizationSort, { nullable: true }) sort: Sort<'name' | 'ordinal'> | null,
    @Arg('filter', () => OrganizationFilter, { nullable: true }) filter: InstanceType<typeof OrganizationFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Organization, {
      page,
      sort,
      wheres: await whereOrganization(context, filter),
      order: { field: 'ordinal', order: 'ASC' },
    })
  }

  @Query(() => DissolutionPreview, { description: 'What dissolving it on a day would move or end.' })
  @Refuses('NOT_FOUND')
  previewDissolution(@Arg('id', () => ID) id: string, @Arg('on', () => DateScalar) on: string, @Ctx() context: Context) {
    return previewDissolution(context, signedIn(context), id, on)
  }

  @FieldResolver(() => [Organization], { description: 'Those above it today, from the top down.' })
  ancestors(@Root() { id, path }: Organization, @Ctx() context: Context) {
    const above = path.split('/').filter(one => one && one !== id)
    return Promise.all(above.map(one => load(context, Organization, one)))
  }

  @Mutation(() => Organization)
  createOrganization(
    @Arg('input', () => CreateOrganizationInput) input: CreateOrganizationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createOrganization(tx, signedIn(context), input))
  }

  @Mutation(() => Organization)
  updateOrganization(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpdateOrganizationInput) input: UpdateOrganizationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => updateOrganization(tx, signedIn(context), id, version, input))
  }

  @Mutation(() => Organization, { description: 'Puts it below another parent from a day on; what is below it moves along.' })
  moveOrganization(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('parentId', () => ID) parentId: string,
    @Arg('on', () => DateScalar) on: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => moveOrganization(tx, signedIn(context), id, version, parentId, on))
  }

  @Mutation(() => Organization, {
    description:
      'Ends it from a day on, once no organisation stands below it. Its members go on in another one from that day or end; affiliations, posts and responsibilities in it end.',
  })
  dissolveOrganization(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DateScalar) on: string,
    @Arg('membersTo', () => ID, { nullable: true, description: 'The organisation in which its members go on, by its id.' })
    membersTo: string | null,
    @Arg('endMemberships', () => Boolean, { nullable: true, description: 'Instead: its memberships end with it.' })
    endMemberships: boolean | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => dissolveOrganization(tx, signedIn(context), id, version, { on, membersTo, endMemberships }))
  }
}
