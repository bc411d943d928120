import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Body } from '../../organizations/body.ts'
import { Organization } from '../../organizations/organization.ts'
import { PageInput } from '../../platform/access/list.ts'
import type { Context } from '../../platform/context.ts'
import { load } from '../../platform/graphql/relations.ts'
import { Appointment } from '../appointment.ts'
import { Post } from '../post.ts'
import { Seat, SeatFilter, SeatPage, SeatSort, type SeatSorting, seats } from './seats.ts'

@Authorized()
@Resolver(() => Seat)
export class SeatsResolver {
  @Query(() => SeatPage, { description: 'Which posts there are in a part of the tree, who holds them, and which are vacant.' })
  seats(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => SeatSort, { nullable: true }) sort: SeatSorting | null,
    @Arg('filter', () => SeatFilter, { nullable: true }) filter: SeatFilter | null,
    @Ctx() context: Context,
  ) {
    return seats(context, filter ?? {}, page, sort)
  }

  @FieldResolver(() => Post)
  post(@Root() { postId }: Seat, @Ctx() context: Context) {
    return load(context, Post, postId)
  }

  @FieldResolver(() => Organization, { nullable: true })
  organization(@Root() { organizationId }: Seat, @Ctx() context: Context) {
    return organizationId === null ? null : load(context, Organization, organizationId)
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body; null where the seat is in an organisation.' })
  body(@Root() { bodyId }: Seat, @Ctx() context: Context) {
    return bodyId === null ? null : load(context, Body, bodyId)
  }

  @FieldResolver(() => [Appointment], { description: 'Those of today and later.' })
  appointments(@Root() { appointmentIds }: Seat, @Ctx() context: Context) {
    return Promise.all(appointmentIds.map(id => load(context, Appointment, id)))
  }
}
