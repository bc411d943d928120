import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../platform/access/list.ts'
import { type Where, where } from '../platform/database/where.ts'
import { SavedView } from './saved-view.ts'

export const SavedViewPage = pageOf(SavedView)
export const SavedViewSort = sortOf(SavedView, ['name', 'recordedAt'])

@InputType()
export class SavedViewFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => String, { nullable: true })
  list?: string
}

export const whereSavedView = ({ ids, list }: SavedViewFilter): Where[] => [...byIds(ids), ...(list ? [where`t.list = ${list}`] : [])]
