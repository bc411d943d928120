export const unreadQuery = 'query unread { unread: unreadNotifications }'

export const inboxQuery = `query inbox($page: PageInput, $filter: NotificationFilter) {
  inbox: notifications(page: $page, filter: $filter) {
    total
    items { id kind times details toldAt readAt subject { type subjectId name by } }
  }
  unread: unreadNotifications
}`
