import './guards.ts'
import '../occasions/occasion-attendance.ts'
import { OccasionsResolver } from '../occasions/occasions.resolver.ts'
import { ReviewFieldsResolver } from './review-fields.resolver.ts'
import { ReviewsResolver } from './reviews.resolver.ts'

export const reviewResolvers = [ReviewsResolver, ReviewFieldsResolver, OccasionsResolver]
