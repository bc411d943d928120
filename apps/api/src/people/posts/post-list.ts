import type { Capability } from '@pingyi/domain'
import { Field, InputType } from 'type-graphql'
import { pageOf, sortOf } from '../../platform/access/list.ts'
import { type Where, where } from '../../platform/database/where.ts'
import { CapabilityEnum } from '../../platform/graphql/enums.ts'
import { RevisionFilter, whereRevision } from '../../platform/graphql/revisions.ts'
import { Post } from '../post.ts'

export const PostPage = pageOf(Post)
export const PostSort = sortOf(Post, ['code', 'revision'])

@InputType()
export class PostFilter extends RevisionFilter {
  @Field(() => CapabilityEnum, { nullable: true })
  capability?: Capability
}

export const wherePost = ({ capability, ...filter }: PostFilter): Where[] => [
  ...whereRevision('posts', filter),
  ...(capability ? [where`t.capability = ${capability}`] : []),
]
