import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    'rosterEntry.excluded': { zh: '不计入名册', en: 'Excluded from the roster' },
    'rosterEntry.included': { zh: '重新计入名册', en: 'Included in the roster again' },
    'assignment.made': { zh: '分派点评任务', en: 'Review assigned' },
    'assignment.changed': { zh: '改派点评任务', en: 'Review assigned to another' },
    'assignment.withdrawn': { zh: '撤回点评任务', en: 'Assignment withdrawn' },
  },
}
