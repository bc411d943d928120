import type { CreateOccasionInput, Occasion } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

export const occasionFields = defineFields<Occasion, CreateOccasionInput>()('occasions', {
  heldOn: { zh: '日期', en: 'Date', kind: 'day', required: true, list: { sortable: true }, form: true, page: true },
  kind: { zh: '类别', en: 'Kind', kind: 'custom', required: true, list: { title: true }, form: true, page: true },
  title: { zh: '名称', en: 'Title', kind: 'line', list: true, form: true },
  form: { zh: '点评形式', en: 'Form', kind: 'record', of: 'reviewForms', required: true, list: true, form: true, page: true },
  place: { zh: '地点', en: 'Place', kind: 'line', list: true, form: true, page: true },
  chair: { zh: '主持人（谈话人）', en: 'Chair (of a talk: who held it)', kind: 'record', of: 'people', form: true, page: true },
  organization: {
    zh: '组织',
    en: 'Organisation',
    kind: 'record',
    of: 'organizations',
    required: true,
    list: true,
    form: { sort: 'ordinal' },
    page: true,
  },
  headcounts: { zh: '参加人数', en: 'Headcount', kind: 'custom', list: true, form: true },
  attendance: { zh: '参加人次', en: 'Attendance', kind: 'number', list: true },
})
