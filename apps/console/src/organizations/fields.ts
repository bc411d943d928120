import type { Body, CreateBodyInput, CreateUnitInput, Organization, Unit, UpdateOrganizationInput } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

export const organizationFields = defineFields<Organization, UpdateOrganizationInput>()('organizations', {
  name: { zh: '名称', en: 'Name', kind: 'line', required: true, form: true },
  kind: { zh: '类别', en: 'Kind', kind: 'state', of: 'OrganizationKind', page: true },
  shortName: { zh: '简称', en: 'Short name', kind: 'line', form: true, page: true },
  unit: { zh: '所在单位', en: 'Unit', kind: 'record', of: 'units', form: true, page: true },
  ordinal: { zh: '排序', en: 'Order', kind: 'number', form: true },
  secretary: { zh: '书记', en: 'Secretary', kind: 'record', of: 'people', page: true },
  memberCount: { zh: '党员', en: 'Members', kind: 'number', page: true },
  foundedOn: { zh: '成立日期', en: 'Founded on', kind: 'day', page: true },
  dissolvedOn: { zh: '撤销日期', en: 'Dissolved on', kind: 'day', page: true },
})

export const unitFields = defineFields<Unit, CreateUnitInput>()('organizations.units', {
  name: { zh: '名称', en: 'Name', kind: 'line', required: true, list: { sortable: true }, form: true },
  kind: { zh: '单位类别', en: 'Kind of unit', kind: 'code', of: 'UnitKind', required: true, list: { sortable: true }, form: true },
})

export const bodyFields = defineFields<Body, CreateBodyInput>()('organizations.bodies', {
  name: { zh: '名称', en: 'Name', kind: 'line', required: true, list: { sortable: true }, form: true },
  kind: {
    zh: '机构类别',
    en: 'Kind of body',
    kind: 'code',
    of: 'BodyKind',
    required: true,
    list: { sortable: true },
    form: true,
    page: true,
  },
  aliases: { zh: '别名', en: 'Aliases', kind: 'custom', list: true, form: true, page: true },
  organization: {
    zh: '所属组织',
    en: 'Of organisation',
    kind: 'record',
    of: 'organizations',
    list: true,
    form: { sort: 'ordinal' },
    page: true,
  },
})
