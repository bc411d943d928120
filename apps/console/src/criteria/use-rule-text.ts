import { useTranslate } from 'react-admin'

type Rule = { reviewer: string; relation: string; due: boolean }

/** A rule in plain words: who reviews whom, and whether they must. */
export function useRuleText() {
  const translate = useTranslate()
  return ({ reviewer, relation, due }: Rule) =>
    translate(due ? 'criteria.saidMust' : 'criteria.saidMay', {
      who: translate(`AuthorityReviewer.${reviewer}`),
      whom: translate(`criteria.whom.${relation}`, { _: relation }),
    })
}
