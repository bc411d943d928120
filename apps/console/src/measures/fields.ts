import type { CreateMeasureInput, Measure } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

export const measureFields = defineFields<Measure, CreateMeasureInput>()('measures', {
  text: { zh: '措施内容', en: 'Measure', kind: 'longText', required: true, list: { wide: true, edit: true, own: true }, form: true },
  rectification: { zh: '整改事项', en: 'Rectification', kind: 'record', of: 'rectifications', list: true, page: true },
  owner: {
    zh: '责任人',
    en: 'Owner',
    kind: 'record',
    of: 'people',
    list: { edit: true },
    form: { help: 'measures.toPropose' },
    page: true,
  },
  leader: {
    zh: '责任领导',
    en: 'Responsible leader',
    kind: 'record',
    of: 'people',
    list: { roomy: true, edit: true },
    form: { help: 'measures.toPropose' },
    page: true,
  },
  ongoing: { zh: '长期坚持', en: 'Kept up for good', kind: 'flag', form: true },
  dueOn: { zh: '完成期限', en: 'Due on', kind: 'day', list: { sortable: true, edit: true }, form: true, page: true },
  status: { zh: '状态', en: 'Status', kind: 'state', of: 'MeasureStatus', list: true },
  opinions: { zh: '针对意见', en: 'Opinions answered', kind: 'records', form: true },
  evidence: { zh: '完成情况与佐证', en: 'Result and evidence', kind: 'longText', page: true },
  doneAt: { zh: '完成时间', en: 'Done at', kind: 'moment', page: true },
  verifiedAt: { zh: '核验时间', en: 'Verified at', kind: 'moment', page: true },
  reason: { zh: '理由', en: 'Reason', kind: 'longText', page: true },
})
