import './guards.ts'
import { NotificationFieldsResolver } from './notification-fields.resolver.ts'
import { NotificationsResolver } from './notifications.resolver.ts'

export const inboxResolvers = [NotificationsResolver, NotificationFieldsResolver]
