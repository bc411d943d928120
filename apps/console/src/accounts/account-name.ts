export type Account = { id: string; username: string; person: { id: string; name: string } | null }

/** The person's name, or the username of an account that belongs to nobody. */
export const accountName = (account: Account | null) => account?.person?.name ?? account?.username ?? ''
