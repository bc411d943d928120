import { type AuthorityMatrix, ratio } from '@pingyi/domain'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import { ruleOf } from '../../field/authority/authority-types.ts'
import { Statistics } from '../statistics.ts'
import { ReviewerFigures, RuleFigures } from './duty-figures.ts'

const noReviews = { reviewers: 0, reviews: 0, organizationsReviewed: 0, personsReviewed: 0, attendances: 0 }

@Resolver(() => Statistics)
export class DutiesResolver {
  @FieldResolver(() => [RuleFigures], {
    description:
      'By rule, in the order of the cycle’s authority matrix: the rules by which every subject must be reviewed, and those by which some were.',
  })
  async byRule(@Root() { cycle, countsByRule, duties }: Statistics): Promise<RuleFigures[]> {
    const counts = await duties()
    return (cycle.authority as AuthorityMatrix).rules.flatMap(({ code, obligation }): RuleFigures[] => {
      const given = countsByRule.find(({ rule }) => rule === code)
      const isDue = obligation === 'EACH'
      if (!isDue && !given) return []
      const { due, reviewed } = counts.find(({ rule }) => rule === code) ?? { due: 0, reviewed: 0 }
      const coverage = isDue ? { due, reviewed, ratio: ratio(reviewed, due) } : { due: null, reviewed: null, ratio: null }
      return [{ ...noReviews, ...given, ...coverage, rule: ruleOf(cycle.authority, code) }]
    })
  }

  @FieldResolver(() => ReviewerFigures, { description: 'How many leaders owe reviews, and gave them.' })
  async reviewers(@Root() { duties }: Statistics): Promise<ReviewerFigures> {
    const { due, reviewed, complete } = (await duties()).find(({ rule }) => rule === null) ?? { due: 0, reviewed: 0, complete: 0 }
    return { due, reviewed, complete, ratio: ratio(reviewed, due) }
  }
}
