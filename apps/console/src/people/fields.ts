import type { CreatePersonInput, Person } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

export const personFields = defineFields<Person, CreatePersonInput, 'posts' | 'takesPart'>()('people', {
  name: { zh: '姓名', en: 'Name', kind: 'line', required: true, list: { sortable: true, edit: true, own: true }, form: true },
  number: { zh: '编号', en: 'Number', kind: 'line', list: { sortable: true, edit: true, own: true }, form: true, page: true },
  partyStatus: {
    zh: '党员身份',
    en: 'Party status',
    kind: 'code',
    of: 'PartyStatus',
    list: true,
    page: true,
  },
  politicalStatus: {
    zh: '政治面貌',
    en: 'Political status',
    kind: 'code',
    of: 'PoliticalStatus',
    list: { hidden: true },
    form: { help: 'people.politicalStatusHelp' },
    page: true,
  },
  organization: {
    zh: '所在组织',
    en: 'Organisation',
    kind: 'record',
    of: 'organizations',
    list: true,
    form: { sort: 'ordinal' },
    page: true,
  },
  originalName: { zh: '原写法', en: 'As first written', kind: 'line', page: true },
  posts: { zh: '现任职务', en: 'Posts held', kind: 'derived', list: true },
  takesPart: { zh: '参加身份', en: 'Takes part as', kind: 'derived', list: { hidden: true } },
  account: { zh: '账号', en: 'Account', kind: 'record', of: 'accounts', list: true },
})
