import type { Capability } from '@pingyi/domain'
import { Field, InputType } from 'type-graphql'
import { CapabilityEnum } from '../platform/enums.ts'
import { pageOf, sortOf } from '../platform/list.ts'
import { RevisionFilter, whereRevision } from '../platform/revisions.ts'
import { type Where, where } from '../platform/where.ts'
import { Post } from './post.ts'

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
