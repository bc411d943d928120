import { GraphQLJSON } from 'graphql-scalars'
import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { AccountHolder, holderOf } from '../field/account-holder.ts'
import { Organization } from '../organizations/organization.ts'
import { PageInput, type Sort } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { AuditEvent } from '../platform/database/audit-event.ts'
import { load } from '../platform/graphql/relations.ts'
import { AuditEventFilter, AuditEventPage, AuditEventSort, auditEvents } from './audit-list.ts'
import { loadChanges } from './changes.ts'

@Resolver(() => AuditEvent)
export class AuditEventsResolver {
  @Authorized()
  @Query(() => AuditEventPage, { description: 'The audit log, the latest first unless told: who did what to which thing.' })
  auditEvents(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => AuditEventSort, { nullable: true }) sort: Sort<'seq'> | null,
    @Arg('filter', () => AuditEventFilter, { nullable: true }) filter: InstanceType<typeof AuditEventFilter> | null,
    @Ctx() context: Context,
  ) {
    return auditEvents(context, { page, sort, filter })
  }

  @FieldResolver(() => AccountHolder, { nullable: true, description: 'Who did it; null for the server itself.' })
  by(@Root() { accountId }: AuditEvent): AccountHolder | null {
    return accountId === null ? null : holderOf(accountId)
  }

  @FieldResolver(() => Organization, { nullable: true })
  organization(@Root() { organizationId }: AuditEvent, @Ctx() context: Context) {
    return organizationId === null ? null : load(context, Organization, organizationId)
  }

  @FieldResolver(() => GraphQLJSON, {
    description:
      'By row: table, id, and the columns changed with before and after; of a key also what it points to (refersTo); of a key or of a code that somebody defined, such as a rule or a criterion, what that is called (beforeName, afterName). Text that the viewer may not read, or that was erased, says so.',
  })
  changes(@Root() event: AuditEvent, @Ctx() context: Context) {
    return loadChanges(context, event)
  }
}
