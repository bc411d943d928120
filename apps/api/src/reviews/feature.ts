import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { Review } from './review.ts'
import { ReviewFieldsResolver } from './review-fields.resolver.ts'
import { ReviewRemark } from './review-remark.ts'
import { ReviewsResolver } from './reviews.resolver.ts'

export const feature: Feature = { entities: [Review, ReviewRemark], resolvers: [ReviewsResolver, ReviewFieldsResolver] }
