import { render, screen } from '@testing-library/react'
import { expect, expectTypeOf, test } from 'vitest'
import { verb } from '../../api/operations/verb.ts'
import type { CreateMeasureInput, Measure } from '../../api/schema.ts'
import { TestProviders } from '../../testing/TestProviders.tsx'
import { GuardedForm } from '../form/GuardedForm.tsx'
import { columnsOf } from './columns-of.ts'
import { defineFields } from './define-fields.ts'
import { FieldInputs } from './FieldInputs.tsx'
import { FieldValues } from './FieldValues.tsx'
import { labelsOf } from './field.ts'
import { selectionOf } from './selection-of.ts'
import { emptyValues, valuesOf } from './values-of.ts'

const define = defineFields<Measure, CreateMeasureInput>()
const fields = define('measures', {
  text: { zh: '措施内容', en: 'Measure', kind: 'longText', required: true, list: { wide: true, edit: true, own: true }, form: true },
  owner: { zh: '责任人', en: 'Owner', kind: 'record', of: 'people', list: { edit: true }, form: true, page: true },
  dueOn: { zh: '完成期限', en: 'Due on', kind: 'day', list: { sortable: true }, form: true, page: true },
  ongoing: { zh: '长期坚持', en: 'Kept up for good', kind: 'flag', form: true, page: true },
  status: { zh: '状态', en: 'Status', kind: 'state', of: 'MeasureStatus', list: true, page: true },
  opinions: { zh: '针对意见', en: 'Opinions answered', kind: 'records', form: true },
  doneAt: { zh: '完成时间', en: 'Done at', kind: 'moment', page: true },
})
const row = {
  id: 'm',
  version: 1,
  text: '每月检查',
  owner: { id: 'p', name: '王芳' },
  dueOn: '2026-12-20',
  ongoing: false,
  status: 'PLANNED',
  opinions: [{ id: 'o' }],
  doneAt: null,
} as const

test('one list gives the labels of both languages and what is asked of the API', () => {
  expect(labelsOf(fields, 'zh').owner).toBe('责任人')
  expect(labelsOf(fields, 'en').owner).toBe('Owner')
  expect(selectionOf(fields)).toEqual({
    text: true,
    owner: { id: true, name: true },
    dueOn: true,
    ongoing: true,
    status: true,
    doneAt: true,
  })
})

test('one list gives the columns, in its order or with some first', () => {
  const edit = { verb: verb('updateMeasure', { id: true, version: true }), offered: () => true }
  const columns = columnsOf(fields, { edit, first: ['dueOn'], overrides: { status: { hidden: true } } })
  expect(columns).toMatchObject([
    { source: 'dueOn', label: 'measures.dueOn', as: 'day', sortable: true },
    { source: 'text', label: 'measures.text', wide: true, edit: { field: 'text', kind: 'text', own: true } },
    { source: 'owner.name', label: 'measures.owner', edit: { field: 'ownerId', kind: 'record', resource: 'people' } },
    { source: 'status', label: 'measures.status', state: 'MeasureStatus', hidden: true },
  ])
  expect(columnsOf(fields, { edit, overrides: { owner: null } }).map(({ source }) => source)).toEqual(['text', 'dueOn', 'status'])
  expect(columns[0]!.edit).toBeUndefined()
  expect(columns[2]!.edit!.before!(row as never)).toBe('p')
})

test('one list gives what a form begins with', () => {
  const values = valuesOf(fields, row)
  expect(values).toEqual({ text: '每月检查', ownerId: 'p', dueOn: '2026-12-20', ongoing: false, opinionIds: ['o'] })
  expect(emptyValues(fields)).toEqual({ text: '', ownerId: null, dueOn: null, ongoing: false, opinionIds: [] })
  expectTypeOf(values).toEqualTypeOf<{
    text: string
    ownerId: string | null
    dueOn: string | null
    ongoing: boolean
    opinionIds: readonly string[]
  }>()
})

test('one list gives the inputs of a form; an override stands in the place of one or leaves it out', () => {
  render(
    <TestProviders>
      <GuardedForm begin={valuesOf(fields, row)} save={async () => undefined} done={() => undefined}>
        <FieldInputs of={fields} autoFocus overrides={{ dueOn: null, opinions: <p>意见</p> }} />
      </GuardedForm>
    </TestProviders>,
  )
  expect(screen.getByLabelText(/^措施内容/)).toBe(document.activeElement)
  expect((screen.getByLabelText(/^措施内容/) as HTMLTextAreaElement).value).toBe('每月检查')
  expect(screen.getByLabelText('责任人')).toBeTruthy()
  expect(screen.getByLabelText('长期坚持')).toBeTruthy()
  expect(screen.queryByLabelText('完成期限')).toBeNull()
  expect(screen.getByText('意见')).toBeTruthy()
})

test('one list gives the values of a page', () => {
  const { container } = render(
    <TestProviders>
      <FieldValues of={fields} record={row} first={['dueOn']} overrides={{ owner: null }} />
    </TestProviders>,
  )
  expect(container.textContent).toBe('完成期限2026年12月20日长期坚持否状态未开始')
})

test('what is shown beside the fields of the API has its place among them, and is neither asked for nor selected', () => {
  const subjects = defineFields<Measure, never, 'subject'>()('measures', {
    dueOn: { zh: '完成期限', en: 'Due on', kind: 'day', list: true },
    subject: { zh: '对象', en: 'Subject', kind: 'derived', list: { title: true } },
    status: { zh: '状态', en: 'Status', kind: 'state', of: 'MeasureStatus', list: true },
  })
  const columns = columnsOf(subjects, { overrides: { subject: { text: () => '王芳' } } })
  expect(columns.map(({ source, label }) => [source, label])).toEqual([
    ['dueOn', 'measures.dueOn'],
    ['subject', 'measures.subject'],
    ['status', 'measures.status'],
  ])
  expect(Object.keys(selectionOf(subjects))).toEqual(['dueOn', 'status'])
  // @ts-expect-error only the noun knows what to show
  columnsOf(subjects)
  // @ts-expect-error a name that is not among those shown beside the fields
  define('measures', { subject: { zh: '对象', en: 'Subject', kind: 'derived', list: true } })
  // @ts-expect-error a field of the API is not derived
  define('measures', { evidence: { zh: '佐证', en: 'Evidence', kind: 'derived', page: true } })
})

test('what a list of fields leaves out or gets wrong does not compile', () => {
  // @ts-expect-error a field that the schema lacks
  define('measures', { colour: { zh: '颜色', en: 'Colour', kind: 'line', page: true } })
  // @ts-expect-error a label missing in one language
  define('measures', { evidence: { zh: '佐证', kind: 'line', page: true } })
  // @ts-expect-error a kind that does not fit the value
  define('measures', { ongoing: { zh: '长期坚持', en: 'Kept up for good', kind: 'line', page: true } })
  // @ts-expect-error a day printed as a line
  define('measures', { dueOn: { zh: '完成期限', en: 'Due on', kind: 'line', page: true } })
  // @ts-expect-error a state without its vocabulary
  define('measures', { status: { zh: '状态', en: 'Status', kind: 'state', list: true } })
  // @ts-expect-error a field that is shown nowhere
  define('measures', { evidence: { zh: '佐证', en: 'Evidence', kind: 'line' } })
  // @ts-expect-error a field in the form that the input does not take
  define('measures', { evidence: { zh: '佐证', en: 'Evidence', kind: 'line', form: true } })
  // @ts-expect-error a field in the form that the input must be given, without `required`
  define('measures', { text: { zh: '措施内容', en: 'Measure', kind: 'longText', form: true } })
  // @ts-expect-error columns that are changed in their place, without the verb
  columnsOf(fields)
  const inputs = [
    // @ts-expect-error a field that only the noun can ask for, without its input
    <FieldInputs key="1" of={fields} />,
    // @ts-expect-error an override of a field that the form does not ask for
    <FieldInputs key="2" of={fields} overrides={{ opinions: null, doneAt: null }} />,
  ]
  expect(inputs).toHaveLength(2)
})
