import { type Action, type Actor, action, reach } from '@pingyi/domain'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { Organization } from '../organizations/organization.ts'
import { Appointment } from '../people/appointment.ts'
import { Person } from '../people/person.ts'
import type { Context } from '../platform/context.ts'
import { ActionEnum } from '../platform/graphql/enums.ts'
import { load } from '../platform/graphql/relations.ts'
import { Account } from './account.ts'

@ObjectType('Actor', { description: 'Who is signed in, with the posts and memberships of the day.' })
export class ActorType {
  @Field(() => Boolean, { description: 'The installation’s own office, which stands for no person.' })
  everywhere!: boolean
}

@Resolver(() => ActorType)
export class ActorResolver {
  @FieldResolver(() => Account)
  account(@Root() { accountId }: Actor, @Ctx() context: Context) {
    return load(context, Account, accountId)
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The person that the account belongs to; null for the installation’s own office.',
  })
  person(@Root() { personId }: Actor, @Ctx() context: Context) {
    return personId === null ? null : load(context, Person, personId)
  }

  @FieldResolver(() => [Appointment], { description: 'The posts held today; what may be done follows from them.' })
  posts(@Root() { posts }: Actor, @Ctx() context: Context) {
    return Promise.all(posts.map(({ appointmentId }) => load(context, Appointment, appointmentId)))
  }

  @FieldResolver(() => [Organization], { description: 'The organisations that the person is a member of today.' })
  memberOf(@Root() { memberOf }: Actor, @Ctx() context: Context) {
    return Promise.all(memberOf.map(id => load(context, Organization, id)))
  }

  @FieldResolver(() => [ActionEnum], { description: 'The actions that cover anything at all for the viewer.' })
  actions(@Root() actor: Actor): Action[] {
    return action.codes.filter(one => reach(actor, one).length > 0)
  }
}
