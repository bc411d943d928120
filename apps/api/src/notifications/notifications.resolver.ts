import { GraphQLDateTime } from 'graphql-scalars'
import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { Notification } from './notification.ts'
import { NotificationFilter, NotificationPage, NotificationSort, whereNotification } from './notification-list.ts'
import { readAllNotifications } from './read-all-notifications.ts'
import { readNotification } from './read-notification.ts'
import { unreadOf } from './unread.ts'

@Authorized()
@Resolver(() => Notification)
export class NotificationsResolver {
  @Query(() => NotificationPage, { description: 'The viewer’s own inbox, the newest first unless told.' })
  async notifications(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => NotificationSort, { nullable: true }) sort: Sort<'toldAt'> | null,
    @Arg('filter', () => NotificationFilter, { nullable: true }) filter: InstanceType<typeof NotificationFilter> | null,
    @Ctx() context: Context,
  ) {
    const wheres = await whereNotification(context, filter)
    return pageFrom(context, Notification, { page, sort, wheres, order: { field: 'toldAt', order: 'DESC' } })
  }

  @Query(() => Int, { description: 'How many lines of the viewer’s inbox are not read yet.' })
  unreadNotifications(@Ctx() context: Context) {
    return unreadOf(context)
  }

  @Mutation(() => Notification, { description: 'Ticks a line off; doing it again changes nothing, so it asks for no version.' })
  readNotification(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => readNotification(tx, signedIn(context), id))
  }

  @Mutation(() => Int, {
    description: 'Ticks off what was told until then, and says how many lines that were: what came later stays unread.',
  })
  readAllNotifications(
    @Arg('until', () => GraphQLDateTime) until: Date,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => readAllNotifications(tx, signedIn(context), until))
  }
}
