import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    'import.received': { zh: '接收名册', en: 'Roster received' },
    'import.checked': { zh: '检查名册', en: 'Roster checked' },
    'import.refused': { zh: '名册有错误', en: 'Roster refused' },
    'import.confirmed': { zh: '确认导入', en: 'Import confirmed' },
    'import.applied': { zh: '导入完成', en: 'Import done' },
    'import.failed': { zh: '导入失败', en: 'Import failed' },
    'import.discarded': { zh: '放弃导入', en: 'Import given up' },
    'import.undone': { zh: '撤销导入', en: 'Import undone' },
    'roster.imported': { zh: '导入名册', en: 'Roster imported' },
    'roster.takenBack': { zh: '撤回名册', en: 'Roster taken back' },
  },
}
