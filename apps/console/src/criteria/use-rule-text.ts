import { useTranslate } from 'react-admin'

type Rule = { reviewer: string; relation: string; obligation: string }

/** A rule in plain words: who reviews whom, and whether they must. */
export function useRuleText() {
  const translate = useTranslate()
  return ({ reviewer, relation, obligation }: Rule) =>
    translate(`criteria.said.${obligation}`, {
      who: translate(`AuthorityReviewer.${reviewer}`),
      whom: translate(`criteria.whom.${relation}`),
    })
}
