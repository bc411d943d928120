import type { SubjectKind } from '@pingyi/domain'
import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { ReviewFormFilter, ReviewFormPage, ReviewFormSort, whereReviewForm } from './criteria-list.ts'
import { FormPart, OccasionKind } from './criteria-types.ts'
import { ReviewForm } from './review-form.ts'

@Authorized()
@Resolver(() => ReviewForm)
export class ReviewFormsResolver {
  @Query(() => ReviewForm, { nullable: true })
  reviewForm(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, ReviewForm, id)
  }

  @Query(() => ReviewFormPage)
  reviewForms(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => ReviewFormSort, { nullable: true }) sort: Sort<'code' | 'revision'> | null,
    @Arg('filter', () => ReviewFormFilter, { nullable: true }) filter: ReviewFormFilter | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, ReviewForm, {
      page,
      sort,
      wheres: whereReviewForm(filter ?? {}),
      order: { field: 'code', order: 'ASC' },
    })
  }

  @FieldResolver(() => [SubjectKindEnum])
  subjects(@Root() { subjects }: ReviewForm) {
    return subjects as SubjectKind[]
  }

  @FieldResolver(() => [FormPart])
  parts(@Root() { parts }: ReviewForm) {
    return parts as FormPart[]
  }

  @FieldResolver(() => [OccasionKind])
  occasions(@Root() { occasions }: ReviewForm) {
    return occasions as OccasionKind[]
  }
}
