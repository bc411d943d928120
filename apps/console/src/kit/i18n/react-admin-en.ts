import english from 'ra-language-english'

const { ra } = english

/** react-admin's own words in English, but for those that a reader here would stumble over. */
export const plainEnglish = {
  ra: {
    ...ra,
    action: { ...ra.action, back: 'Back', update_application: 'Load it again' },
    page: { ...ra.page, not_found: 'Not found' },
    auth: { ...ra.auth, auth_check_error: 'Please sign in to go on', user_menu: 'My account', logout: 'Sign out' },
    notification: {
      ...ra.notification,
      updated: 'Saved',
      created: 'Added',
      deleted: 'Deleted',
      bad_item: 'This is not as it should be',
      item_doesnt_exist: 'It is not there, or you may not see it',
      http_error: 'The server could not be reached',
      data_provider_error: 'The data could not be read.',
      logged_out: 'Your session has ended. Please sign in again.',
      not_authorized: 'You may not do this.',
      offline: 'There is no network.',
    },
  },
}
