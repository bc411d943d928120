/** The advisory locks of the database. Each purpose has a number of its own. */
export const locks = {
  start: 712_367,
  organizationTree: 712_369,
  rosterImport: 712_370,
  calendar: 712_371,
  deadlineNotices: 712_376,
  usernames: 712_377,
} as const
