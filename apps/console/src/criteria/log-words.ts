import { revisionEvents } from '../kit/i18n/revision-events.ts'
import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    ...revisionEvents('criteriaSet', { zh: '点评标准', en: 'Criteria' }),
    ...revisionEvents('reviewForm', { zh: '点评形式', en: 'Form of review' }),
    ...revisionEvents('treatment', { zh: '处理方式', en: 'Treatment' }),
    'vocabulary.loaded': { zh: '载入预设标准', en: 'Defaults loaded' },
  },
}
