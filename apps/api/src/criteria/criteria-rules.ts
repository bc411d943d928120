import { type CriteriaSet as CriteriaSetData, problemsOfCriteriaSet } from '@pingyi/domain'
import { given, type RevisionRules } from '../platform/revisions/revision-input.ts'
import { ReviseCriteriaSetInput } from './criteria-inputs.ts'
import type { CriteriaSet } from './criteria-set.ts'

/** The columns of the content of a set. Fields that are not given are left out. */
const columnsOf = ({ subjects, announced, criteria, scale }: ReviseCriteriaSetInput): Partial<CriteriaSet> => ({
  subjects: subjects.map(given) as CriteriaSetData['subject'],
  announced: announced ?? null,
  criteria: criteria.map(given) as CriteriaSetData['criteria'],
  scale: scale ?? null,
})

export const criteriaRules: RevisionRules<CriteriaSet, ReviseCriteriaSetInput> = {
  Input: ReviseCriteriaSetInput,
  problemsOf: (code, input) => {
    const { subjects, ...columns } = columnsOf(input)
    const set = { code, revision: 1, name: input.name, source: input.source, subject: subjects, ...columns } as CriteriaSetData
    return problemsOfCriteriaSet(set).map(problem => ({ ...problem, at: problem.at.replace(/^subject\b/, 'subjects') }))
  },
  columnsOf,
  used: `t.frozen
    or exists (select 1 from cycles c where c.criteria @> jsonb_build_array(jsonb_build_object('criteriaSetId', t.id)))
    or exists (select 1 from reviews r where r.criteria_set_id = t.id)`,
  events: ['criteriaSet.created', 'criteriaSet.revised', 'criteriaSet.retired', 'criteriaSet.reinstated'],
}
