/** For how many minutes authors may edit their comment. */
export const commentEditMinutes = 15

/** True if a comment written at that moment can still be edited. */
export const mayEditComment = (writtenAt: Date, now: Date): boolean => now.getTime() - writtenAt.getTime() <= commentEditMinutes * 60_000
