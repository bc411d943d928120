import { codeIs, condition, filterOf, idsAre } from '../platform/access/filter.ts'
import { pageOf, sortOf } from '../platform/access/list.ts'
import { raw } from '../platform/database/where.ts'
import { NotificationKindEnum } from '../platform/graphql/enums.ts'
import { Notification } from './notification.ts'

export const NotificationPage = pageOf(Notification)
export const NotificationSort = sortOf(Notification, ['toldAt'])

export const { Filter: NotificationFilter, wheres: whereNotification } = filterOf(Notification, {
  ids: idsAre(),
  unread: condition<boolean>(Boolean, unread => raw(`t.read_at is ${unread ? 'null' : 'not null'}`), 'Those not read yet, or those read.'),
  kind: codeIs(NotificationKindEnum, 't.kind'),
})
