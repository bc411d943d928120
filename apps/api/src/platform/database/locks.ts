/** The advisory locks of the database. Each purpose has a number of its own. */
export const locks = {
  migrations: 712_367,
  emptyDatabase: 712_368,
  organizationTree: 712_369,
  rosterImport: 712_370,
  calendar: 712_371,
  deadlineNotices: 712_376,
  usernames: 712_377,
} as const
