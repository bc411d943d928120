import { Authorized, Ctx, Query, Resolver } from 'type-graphql'
import { topOrganization } from '../field/organizations/top-organization.ts'
import { demandScope } from '../platform/access/allow.ts'
import { guarded } from '../platform/access/guard.ts'
import { rowsFrom } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { ChangedMeaning } from './changed-meaning.ts'

guarded(ChangedMeaning, { read: 'AUDIT_READ', facts: { organization: topOrganization }, actions: [] })

@Authorized()
@Resolver()
export class MeaningChangesResolver {
  @Query(() => [ChangedMeaning], {
    description:
      'What updates of the software changed in the meaning of older rows, the oldest first; none for those who may not read the log.',
  })
  meaningChanges(@Ctx() context: Context) {
    demandScope(context, 'AUDIT_READ')
    return rowsFrom(context, ChangedMeaning, [], ['recordedAt', 'code'])
  }
}
