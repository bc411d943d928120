import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    'savedView.created': { zh: '保存视图', en: 'View saved' },
    'savedView.updated': { zh: '修改视图', en: 'View changed' },
    'savedView.deleted': { zh: '删除视图', en: 'View deleted' },
  },
}
