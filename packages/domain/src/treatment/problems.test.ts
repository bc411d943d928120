import { expect, test } from 'vitest'
import { problemsOfTreatment } from './problems.ts'
import { treatments } from './treatments.ts'

test('every treatment of the first data is in order', () => expect(treatments.flatMap(problemsOfTreatment)).toEqual([]))

test('a treatment says what is done, for whom, and by which document', () => {
  const wrong = { ...treatments[0]!, act: { zh: ' ', en: 'Praise' }, applies: 'CLASS' as never, source: '' }
  expect(problemsOfTreatment(wrong)).toEqual([
    { at: 'act.zh', code: 'MISSING' },
    { at: 'applies', code: 'UNKNOWN' },
    { at: 'source', code: 'MISSING' },
  ])
})
