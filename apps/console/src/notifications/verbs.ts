import { verb } from '../api/operations/verb.ts'

export const notificationVerbs = {
  read: verb('readNotification', { id: true, readAt: true }),
  readAll: verb('readAllNotifications'),
}
