import { queries } from '../api/operations/query.ts'
import { json, type Selected, select } from '../api/operations/select.ts'
import type { Notification } from '../api/schema.ts'

const notificationSelection = select<Notification>()({
  id: true,
  kind: true,
  times: true,
  details: json<Readonly<Record<string, unknown>>>(),
  toldAt: true,
  readAt: true,
  subject: { type: true, subjectId: true, name: true, by: true },
})
export type NotificationRow = Selected<Notification, typeof notificationSelection>

export const notificationsQuery = queries('notifications', {
  notifications: { total: true, items: notificationSelection },
  unreadNotifications: true,
})
