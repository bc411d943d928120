import { Authorized, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { CriteriaSet } from './criteria-set.ts'

@Authorized()
@Resolver(() => CriteriaSet)
export class CriteriaSetsResolver {
  @FieldResolver(() => Int, { description: 'How many criteria there are, whatever was announced.' })
  listed(@Root() { criteria }: CriteriaSet) {
    return criteria.length
  }
}
