import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  tables: {
    former_names: { zh: '原名', en: 'Former name' },
    organization_edges: { zh: '隶属关系', en: 'Place in the tree' },
  },
  events: {
    'organization.created': { zh: '建立组织', en: 'Organisation founded' },
    'organization.updated': { zh: '修改组织', en: 'Organisation changed' },
    'organization.moved': { zh: '调整隶属', en: 'Organisation moved' },
    'organization.dissolved': { zh: '撤销组织', en: 'Organisation dissolved' },
    'unit.created': { zh: '建立单位', en: 'Unit entered' },
    'unit.updated': { zh: '修改单位', en: 'Unit changed' },
    'body.created': { zh: '建立机构', en: 'Body entered' },
    'body.updated': { zh: '修改机构', en: 'Body changed' },
  },
}
