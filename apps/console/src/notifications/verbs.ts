import { verb } from '../api/operations.ts'

export const notificationVerbs = {
  read: verb('readNotification', { id: 'ID!' }, 'id readAt'),
  readAll: verb('readAllNotifications', { until: 'DateTime!' }, ''),
}
