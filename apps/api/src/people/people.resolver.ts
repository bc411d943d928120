import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { createPerson } from './create-person.ts'
import { CreatePersonInput, UpdatePersonInput } from './people-inputs.ts'
import { Person } from './person.ts'
import { PersonFilter, PersonPage, PersonSort, wherePerson } from './person-list.ts'
import { updatePerson } from './update-person.ts'

@Authorized()
@Resolver(() => Person)
export class PeopleResolver {
  @Query(() => Person, { nullable: true })
  person(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Person, id)
  }

  @Query(() => PersonPage)
  async people(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => PersonSort, { nullable: true }) sort: Sort<'name' | 'number'> | null,
    @Arg('filter', () => PersonFilter, { nullable: true }) filter: InstanceType<typeof PersonFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Person, {
      page,
      sort,
      wheres: await wherePerson(context, filter),
      by: { name: 't.pinyin' },
      order: { field: 'name', order: 'ASC' },
    })
  }

  @Mutation(() => Person)
  createPerson(
    @Arg('input', () => CreatePersonInput) input: CreatePersonInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createPerson(tx, signedIn(context), input))
  }

  @Mutation(() => Person)
  updatePerson(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpdatePersonInput) input: UpdatePersonInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => updatePerson(tx, signedIn(context), id, version, input))
  }
}
