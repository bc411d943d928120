import {
  type AuthorityMatrix,
  type AuthorityRelation,
  type AuthorityReviewer,
  type AuthorityRule,
  authorityRelation,
  classesFor,
  defaultAuthority,
  defaultCriteria,
  mayOblige,
  obligation as obligations,
  type Problem,
  problemsOfMatrix,
  relates,
  type SubjectKind,
} from '@pingyi/domain'
import type { AuthorityRuleRow, CriteriaSetRow, SubjectOfSet } from '../../criteria/selections.ts'
import { newKey } from '../../kit/edit-rows/rows.ts'
import { coded } from '../../kit/revisions/codes.ts'
import type { CycleRow } from '../selections.ts'

/** A rule as it is being written: every field a text. */
export type RuleRow = {
  key: string
  code: string
  reviewer: string
  relation: string
  class: string
  obligation: string
  zh: string
  en: string
  source: string
  criteriaSetId: string
}

/** A set that a rule can be measured by. */
export type SetOffered = Pick<CriteriaSetRow, 'id' | 'code' | 'revision' | 'name'> & { subjects: readonly Pick<SubjectOfSet, 'kind'>[] }

export const relationsFor = (reviewer: string): readonly AuthorityRelation[] =>
  authorityRelation.codes.filter(code => relates(reviewer as AuthorityReviewer, code))

export const classesOf = ({ reviewer, relation }: Pick<RuleRow, 'reviewer' | 'relation'>) =>
  classesFor(reviewer as AuthorityReviewer, relation as AuthorityRelation)

/** Only leaders can owe reviews. */
export const obligationsOf = (row: Pick<RuleRow, 'class' | 'reviewer'>) =>
  obligations.codes.filter(code => mayOblige(row as AuthorityRule, code))

export const subjectOf = (relation: string): SubjectKind => authorityRelation.members[relation as AuthorityRelation].subject

const newestFirst = (a: SetOffered, b: SetOffered) => b.revision - a.revision

/** The sets for the subjects of a rule, the newest revision of each; an older one stays where it is chosen. */
export function setsFor({ relation, criteriaSetId }: RuleRow, sets: readonly SetOffered[]): SetOffered[] {
  const fitting = sets.filter(({ subjects }) => subjects.some(({ kind }) => kind === subjectOf(relation))).sort(newestFirst)
  return fitting.filter((one, i) => one.id === criteriaSetId || fitting.findIndex(({ code }) => code === one.code) === i)
}

const setOf = (relation: string, sets: readonly SetOffered[]) =>
  [...sets].sort(newestFirst).find(({ code }) => code === defaultCriteria[relation as AuthorityRelation])?.id ?? ''

const rowOf = ({ name, ...rule }: AuthorityRuleRow | AuthorityRule, criteriaSetId: string): RuleRow => ({
  key: newKey(),
  code: rule.code,
  reviewer: rule.reviewer,
  relation: rule.relation,
  class: rule.class,
  obligation: rule.obligation,
  zh: name.zh,
  en: name.en,
  source: rule.source,
  criteriaSetId,
})

export const rowsOfCycle = ({ authority, criteria = [] }: Pick<CycleRow, 'authority' | 'criteria'>): RuleRow[] =>
  (authority?.rules ?? []).map(rule => rowOf(rule, criteria.find(one => one.authorityRule === rule.code)?.criteriaSet.id ?? ''))

/** The texts' own matrix, measured by the newest revisions of the texts' own sets. */
export const rowsOfTexts = (sets: readonly SetOffered[]): RuleRow[] =>
  defaultAuthority.rules.map(rule => rowOf(rule, setOf(rule.relation, sets)))

export const freshRule = (sets: readonly SetOffered[]): RuleRow => ({
  key: newKey(),
  code: '',
  reviewer: 'BRANCH_SECRETARY',
  relation: 'OWN_MEMBERS',
  class: 'LEADER',
  obligation: 'FREE',
  zh: '',
  en: '',
  source: '',
  criteriaSetId: setOf('OWN_MEMBERS', sets),
})

/** What follows from a choice: a relation that this reviewer can have, a class and an obligation that fit, and a set for its subjects. */
export function fitted(row: RuleRow, sets: readonly SetOffered[]): RuleRow {
  const relations = relationsFor(row.reviewer)
  const relation = relations.find(one => one === row.relation) ?? relations[0]!
  const fits = setsFor({ ...row, relation }, sets).some(({ id }) => id === row.criteriaSetId)
  const classes = classesOf({ ...row, relation })
  const chosen = classes.find(one => one === row.class) ?? classes[0]!
  const duty = obligationsOf({ class: chosen, reviewer: row.reviewer }).find(one => one === row.obligation) ?? 'FREE'
  return {
    ...row,
    relation,
    class: chosen,
    obligation: duty,
    criteriaSetId: fits || row.criteriaSetId === '' ? row.criteriaSetId : setOf(relation, sets),
  }
}

/** What is sent. The texts' own matrix keeps its name; any other is the cycle's own. */
export function inputOfRows(rows: readonly RuleRow[]) {
  const withCodes = coded(rows, 'RULE')
  const rules = withCodes.map(({ code, reviewer, relation, zh, en, source, ...row }) => ({
    code,
    reviewer,
    relation,
    subject: subjectOf(relation),
    class: row.class,
    obligation: row.obligation,
    name: { zh: zh.trim(), en: en.trim() },
    source: source.trim(),
  })) as AuthorityRule[]
  const isTexts = JSON.stringify(rules.map(plain)) === JSON.stringify(defaultAuthority.rules.map(plain))
  const authority: AuthorityMatrix = isTexts ? defaultAuthority : { code: 'OWN', revision: 1, rules }
  const criteria = withCodes.flatMap(({ code, criteriaSetId }) => (criteriaSetId ? [{ authorityRule: code, criteriaSetId }] : []))
  return { authority, criteria }
}

const plain = ({ name, ...rule }: AuthorityRule) => [
  rule.code,
  rule.reviewer,
  rule.relation,
  rule.class,
  rule.obligation,
  name.zh,
  name.en,
  rule.source,
]

export const problemsOfRows = (rows: readonly RuleRow[]): Problem[] => problemsOfMatrix(inputOfRows(rows).authority)

/** Problems as the server tells them, at the rows: a criterion's is told by its place among the rules that have a set. */
export function atRows<P extends { at: string }>(problems: readonly P[], rows: readonly RuleRow[]): P[] {
  const measured = rows.flatMap(({ criteriaSetId }, place) => (criteriaSetId ? [place] : []))
  return problems.map(problem => {
    const at = problem.at
      .replace(/^authority\./, '')
      .replace(/^criteria\.(\d+)\.\w+$/, (_, place) => `rules.${measured[Number(place)]}.criteriaSetId`)
    return { ...problem, at }
  })
}

/** What mine would change of what stands there: rules by name. */
export function changesOf(before: readonly RuleRow[], after: readonly RuleRow[]) {
  const said = ({ key: _, ...row }: RuleRow) => JSON.stringify(row)
  const had = new Map(before.map(row => [row.code, row]))
  const has = new Set(after.map(({ code }) => code))
  const kept = (rows: readonly RuleRow[]) => rows.flatMap(({ code }) => (had.has(code) && has.has(code) ? [code] : [])).join()
  return [
    ...before.filter(({ code }) => !has.has(code)).map(row => ({ kind: 'removed' as const, row })),
    ...after.filter(({ code }) => !had.has(code)).map(row => ({ kind: 'added' as const, row })),
    ...after.flatMap(row => {
      const earlier = had.get(row.code)
      return earlier && said(earlier) !== said(row) ? [{ kind: 'altered' as const, row }] : []
    }),
    ...(kept(before) === kept(after) ? [] : [{ kind: 'order' as const, row: null }]),
  ]
}
