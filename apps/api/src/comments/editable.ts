/** For how long its author may put a comment right, in minutes. */
export const commentEditMinutes = 15

/** May a comment written at that moment still be put right? */
export const mayEditComment = (writtenAt: Date, now: Date): boolean => now.getTime() - writtenAt.getTime() <= commentEditMinutes * 60_000
