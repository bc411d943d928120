import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    'work.handed_over': { zh: '交接工作', en: 'Work handed over' },
  },
}
