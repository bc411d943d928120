import { authorityReviewer } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import type { EditColumn } from '../../kit/edit-rows/column.ts'
import { sourceIn } from '../../kit/i18n/sources.ts'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { classesOf, obligationsOf, type RuleRow, relationsFor, type SetOffered, setsFor, subjectOf } from './matrix-draft.ts'

/** The columns of the matrix: every choice in words. */
export function useRuleColumns(sets: readonly SetOffered[]): EditColumn<RuleRow>[] {
  const translate = useTranslate()
  const { locale, text } = useFormat()
  const said = (code: string, in_: string) => ({ id: code, name: translate(`${in_}.${code}`) })
  return [
    {
      field: 'reviewer',
      label: translate('cycles.reviewer'),
      at: ['reviewer'],
      width: 175,
      choices: () => authorityReviewer.codes.map(code => said(code, 'AuthorityReviewer')),
    },
    {
      field: 'relation',
      label: translate('cycles.whom'),
      at: ['relation', 'subject'],
      width: 190,
      choices: ({ reviewer }) => relationsFor(reviewer).map(code => said(code, 'AuthorityRelation')),
      note: ({ relation }) => translate(`SubjectKind.${subjectOf(relation)}`),
    },
    {
      field: 'class',
      label: translate('criteria.class'),
      at: ['class'],
      width: 140,
      choices: row => classesOf(row).map(code => said(code, 'AuthorityClass')),
    },
    {
      field: 'obligation',
      label: translate('cycles.due'),
      at: ['obligation'],
      width: 130,
      choices: row => obligationsOf(row).map(code => said(code, 'Obligation')),
    },
    { field: 'zh', label: translate('criteria.zh'), at: ['name.zh', 'code'] },
    { field: 'en', label: translate('criteria.en'), at: ['name.en'], under: true },
    {
      field: 'criteriaSetId',
      label: translate('cycles.criteria'),
      at: ['criteriaSetId'],
      width: 300,
      choices: row => [
        { id: '', name: translate('criteria.noSet') },
        ...setsFor(row, sets).map(({ id, name, revision }) => ({
          id,
          name: translate('cycles.criteriaNamed', { name: text(name) || name.zh, revision }),
        })),
      ],
    },
    {
      field: 'source',
      label: translate('criteria.source'),
      at: ['source'],
      under: true,
      shown: source => sourceIn(source, locale),
    },
  ]
}
