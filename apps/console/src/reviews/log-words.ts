import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    'review.drafted': { zh: '建立点评草稿', en: 'Draft review begun' },
    'review.updated': { zh: '修改点评草稿', en: 'Draft review changed' },
    'review.discarded': { zh: '放弃点评草稿', en: 'Draft review given up' },
    'review.submitted': { zh: '提交点评', en: 'Review submitted' },
    'review.returned': { zh: '退回点评', en: 'Review returned' },
    'review.disclosed': { zh: '公开点评', en: 'Review disclosed' },
    'review.voided': { zh: '作废点评', en: 'Review voided' },
  },
}
