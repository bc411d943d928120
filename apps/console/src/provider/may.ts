import type { Action } from '@pingyi/domain'

/** Whether an action is among those the API granted. */
export const includesAction = (granted: readonly string[] | null | undefined, action: Action) => granted?.includes(action) ?? false
