import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    'calendarNotice.loaded': { zh: '载入放假通知', en: 'Notice on holidays loaded' },
    'schoolTerm.created': { zh: '登记学期', en: 'School term entered' },
    'schoolTerm.updated': { zh: '修改学期', en: 'School term changed' },
  },
}
