import type { NotificationKind } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../platform/access/list.ts'
import { raw, type Where, where } from '../platform/database/where.ts'
import { NotificationKindEnum } from '../platform/graphql/enums.ts'
import { Notification } from './notification.ts'

export const NotificationPage = pageOf(Notification)
export const NotificationSort = sortOf(Notification, ['toldAt'])

@InputType()
export class NotificationFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => Boolean, { nullable: true, description: 'Those not read yet, or those read.' })
  unread?: boolean

  @Field(() => NotificationKindEnum, { nullable: true })
  kind?: NotificationKind
}

export const whereNotification = ({ ids, unread, kind }: NotificationFilter): Where[] => [
  ...byIds(ids),
  ...(unread === undefined || unread === null ? [] : [raw(`t.read_at is ${unread ? 'null' : 'not null'}`)]),
  ...(kind ? [where`t.kind = ${kind}`] : []),
]
