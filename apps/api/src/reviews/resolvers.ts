import './guards.ts'
import './occasion-attendance.ts'
import { OccasionsResolver } from './occasions.resolver.ts'
import { ReviewFieldsResolver } from './review-fields.resolver.ts'
import { ReviewsResolver } from './reviews.resolver.ts'

export const reviewResolvers = [ReviewsResolver, ReviewFieldsResolver, OccasionsResolver]
