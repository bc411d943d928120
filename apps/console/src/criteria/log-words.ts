import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    'criteriaSet.created': { zh: '建立点评标准', en: 'Criteria written' },
    'criteriaSet.revised': { zh: '修订点评标准', en: 'Criteria revised' },
    'vocabulary.loaded': { zh: '载入预设标准', en: 'Defaults loaded' },
  },
}
