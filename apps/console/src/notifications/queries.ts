export const unreadQuery = 'query unread { unread: unreadNotifications }'

export const notificationsQuery = `query notifications($page: PageInput, $filter: NotificationFilter) {
  notifications(page: $page, filter: $filter) {
    total
    items { id kind times details toldAt readAt subject { type subjectId name by } }
  }
  unread: unreadNotifications
}`
