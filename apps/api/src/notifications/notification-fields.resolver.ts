import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql'
import { Account } from '../accounts/account.ts'
import { Person } from '../people/person.ts'
import type { Context } from '../platform/context.ts'
import { load } from '../platform/graphql/relations.ts'
import { Notification } from './notification.ts'
import { subjectNameOf } from './subject-name.ts'

@ObjectType({ description: 'What a line of the inbox is about.' })
export class NotificationSubject {
  @Field(() => String, { description: 'As in the audit log: Review, Opinion, Rectification, Measure, Cycle …' })
  type!: string

  @Field(() => ID, { nullable: true, description: 'Null when the viewer may no longer read it.' })
  subjectId!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What it is called or whom it is about; null when the viewer may no longer read it.',
  })
  name!: string | null

  @Field(() => String, { nullable: true, description: 'Who did it; null when nobody did, or it may no longer be read.' })
  by!: string | null
}

@Resolver(() => Notification)
export class NotificationFieldsResolver {
  @FieldResolver(() => NotificationSubject, { description: 'What it is about.' })
  async subject(@Root() row: Notification, @Ctx() context: Context): Promise<NotificationSubject> {
    const name = await subjectNameOf(context, row)
    const { subjectType: type, subjectId } = row
    return { type, name, subjectId: name === null ? null : subjectId, by: name === null ? null : await doerOf(row, context) }
  }
}

async function doerOf({ accountId }: Notification, context: Context): Promise<string | null> {
  const personId = accountId && (await load(context, Account, accountId)).personId
  return personId ? (await load(context, Person, personId)).name : null
}
