import { nameOn } from '@pingyi/domain/internal'
import { FormerName } from '../../organizations/former-name.ts'
import { Organization } from '../../organizations/organization.ts'
import type { Context } from '../../platform/context.ts'
import { load, loadMany } from '../../platform/graphql/relations.ts'

/** What an organisation was called on a day. */
export async function nameThen(context: Context, organizationId: string, day: string): Promise<string> {
  const [{ name }, former] = await Promise.all([
    load(context, Organization, organizationId),
    loadMany(context, FormerName, 'organizationId', 'untilOn', organizationId),
  ])
  return nameOn(name, former, day)
}
