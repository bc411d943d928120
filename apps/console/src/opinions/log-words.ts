import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    'opinion.refusalProposed': { zh: '说明不采纳意见', en: 'Refusal of an opinion proposed' },
    'opinion.adopted': { zh: '采纳意见', en: 'Opinion adopted' },
    'opinion.merged': { zh: '合并意见', en: 'Opinion merged' },
    'opinion.withdrawn': { zh: '撤回意见', en: 'Opinion withdrawn' },
    'opinion.refused': { zh: '同意不采纳', en: 'Refusal accepted' },
    'opinion.refusalRejected': { zh: '不同意不采纳', en: 'Refusal rejected' },
    'opinion.detached': { zh: '移出整改', en: 'Opinion detached' },
    'opinion.answered': { zh: '答复请求', en: 'Help answered' },
  },
}
