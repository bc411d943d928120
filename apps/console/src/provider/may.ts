import type { Action } from '@pingyi/domain'

const bare = (action: string) => action.toLowerCase().replace(/[^a-z]/g, '')

/** Whether an action is among those the API granted; GraphQL cannot spell the colon of `review:read`, so spelling is not compared. */
export const includesAction = (granted: readonly string[] | null | undefined, action: Action) =>
  granted?.some(each => bare(each) === bare(action)) ?? false
