import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { keepNotifications } from './keep-notifications.ts'
import { Notification } from './notification.ts'
import { NotificationFieldsResolver } from './notification-fields.resolver.ts'
import { NotificationsResolver } from './notifications.resolver.ts'

export const feature: Feature = {
  entities: [Notification],
  resolvers: [NotificationsResolver, NotificationFieldsResolver],
  jobs: { start: async ({ db, failed }) => keepNotifications(db, failed) },
}
