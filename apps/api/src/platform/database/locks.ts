/** The advisory locks of the database, each for one purpose: two purposes under one number would wait for each other. */
export const locks = {
  migrations: 712_367,
  emptyDatabase: 712_368,
  organizationTree: 712_369,
  rosterImport: 712_370,
  calendar: 712_371,
  deadlineNotices: 712_376,
  usernames: 712_377,
} as const
