import type { CreateCycleInput, Cycle } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

export const cycleFields = defineFields<Cycle, CreateCycleInput, 'period'>()('cycles', {
  name: { zh: '名称', en: 'Name', kind: 'line', required: true, list: { sortable: true }, form: true },
  kind: { zh: '周期', en: 'Length', kind: 'code', of: 'CycleKind', required: true, list: true, form: true, page: true },
  status: { zh: '状态', en: 'State', kind: 'state', of: 'CycleStatus', list: true, page: true },
  startsOn: { zh: '开始日期', en: 'From', kind: 'day', required: true, list: { sortable: true }, form: true },
  endsOn: { zh: '结束日期', en: 'To', kind: 'day', required: true, list: true, form: true },
  period: { zh: '期间', en: 'Days', kind: 'derived', page: true },
  organization: {
    zh: '适用组织',
    en: 'For',
    kind: 'record',
    of: 'organizations',
    required: true,
    list: true,
    form: { sort: 'ordinal' },
    page: true,
  },
  rosterRule: {
    zh: '应点评名册',
    en: 'Roster',
    kind: 'code',
    of: 'RosterRule',
    required: true,
    form: { help: 'cycles.rosterRuleHelp' },
    page: true,
  },
  memberCapacityRule: {
    zh: '党员覆盖口径',
    en: 'What counts for a member',
    kind: 'code',
    of: 'MemberCapacityRule',
    required: true,
    form: true,
    page: true,
  },
  superiorCounts: { zh: '上级点评计入覆盖', en: 'Reviews by the upper level count', kind: 'flag', form: true, page: true },
  rosterOn: { zh: '名册日期', en: 'Day of the roster', kind: 'day', form: true, page: true },
})
