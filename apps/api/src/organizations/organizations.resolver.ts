import type { OrganizationKind } from '@pingyi/domain'
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../platform/context.ts'
import { DateScalar } from '../platform/date.ts'
import { OrganizationKindEnum } from '../platform/enums.ts'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/list.ts'
import { transact } from '../platform/transact.ts'
import { createOrganization, type NewOrganization } from './create-organization.ts'
import { Organization } from './organization.ts'
import { OrganizationFilter, OrganizationPage, OrganizationSort, whereOrganization } from './organization-list.ts'

@InputType()
export class CreateOrganizationInput implements NewOrganization {
  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true })
  shortName?: string | null

  @Field(() => OrganizationKindEnum)
  kind!: OrganizationKind

  @Field(() => ID, { nullable: true })
  parentId?: string | null

  @Field(() => ID, { nullable: true })
  unitId?: string | null

  @Field(() => DateScalar, { nullable: true })
  foundedOn?: string | null

  @Field(() => Int, { nullable: true })
  ordinal?: number | null
}

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
    @Arg('filter', () => OrganizationFilter, { nullable: true }) filter: OrganizationFilter | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Organization, {
      page,
      sort,
      wheres: await whereOrganization(context, filter),
      order: { field: 'ordinal', order: 'ASC' },
    })
  }

  @Mutation(() => Organization)
  createOrganization(
    @Arg('input', () => CreateOrganizationInput) input: CreateOrganizationInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createOrganization(tx, signedIn(context), input))
  }
}
