import type { SameShape } from '../kit/i18n/same-shape.ts'

const zh = {
  what: '找人、组织、记录、页面：名称、拼音或首字母',
  headings: { pages: '页面', acts: '要做的事' },
  acts: {
    newReview: '录入点评',
    newCycle: '新建点评计划',
    newPerson: '新建人员',
    importRoster: '导入名册',
    ownAccount: '我的账号、密码与令牌',
  },
}

const en: SameShape<typeof zh> = {
  what: 'People, organisations, records, pages: name, pinyin or initials',
  headings: { pages: 'Pages', acts: 'To do' },
  acts: {
    newReview: 'Record a review',
    newCycle: 'New review plan',
    newPerson: 'New person',
    importRoster: 'Import a roster',
    ownAccount: 'My account, password and tokens',
  },
}

export const words = { zh, en }
