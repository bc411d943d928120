import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    'rectification.deadlineMoved': { zh: '按放假通知变更期限', en: 'Deadline moved by a notice on holidays' },
    'rectification.deadlineFoundAnew': { zh: '按新放假通知复核期限', en: 'Deadline found anew by a new notice' },
    'rectification.rectifiedAtOnce': { zh: '立行立改并回复', en: 'Put right at once' },
    'rectification.proposed': { zh: '提出整改措施', en: 'Measures proposed' },
    'rectification.deadlineChanged': { zh: '变更期限', en: 'Deadline changed' },
    'rectification.deadlinePaused': { zh: '中止期限计算', en: 'Deadline paused' },
    'rectification.deadlineResumed': { zh: '恢复期限计算', en: 'Deadline resumed' },
    'rectification.approved': { zh: '审定整改措施', en: 'Measures approved' },
    'rectification.planReturned': { zh: '退回整改措施', en: 'Measures returned' },
    'rectification.replied': { zh: '书面回复', en: 'Written reply' },
    'rectification.accepted': { zh: '验收', en: 'Reply accepted' },
    'rectification.replyReturned': { zh: '退回书面回复', en: 'Reply returned' },
    'rectification.closedOut': { zh: '销号', en: 'Closed out' },
    'rectification.confirmed': { zh: '回头看确认', en: 'Confirmed on look-back' },
    'rectification.reopened': { zh: '重新整改', en: 'Reopened' },
  },
}
