import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../../platform/access/list.ts'
import type { Context } from '../../platform/context.ts'
import { Post } from '../post.ts'
import { PostFilter, PostPage, PostSort, wherePost } from './post-list.ts'

@Authorized()
@Resolver(() => Post)
export class PostsResolver {
  @Query(() => Post, { nullable: true })
  post(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Post, id)
  }

  @Query(() => PostPage)
  posts(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => PostSort, { nullable: true }) sort: Sort<'code' | 'revision'> | null,
    @Arg('filter', () => PostFilter, { nullable: true }) filter: PostFilter | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Post, {
      page,
      sort,
      wheres: wherePost(filter ?? {}),
      order: { field: 'code', order: 'ASC' },
    })
  }
}
