import type { NamedAccount } from '../api/common-selections.ts'

/** The person's name, or the username of an account that belongs to nobody. */
export const accountName = (account: NamedAccount | null) => account?.person?.name ?? account?.username ?? ''
