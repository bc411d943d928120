import { revisionEvents } from '../kit/i18n/revision-events.ts'
import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    ...revisionEvents('post', { zh: '职务', en: 'Post' }),
    'person.created': { zh: '登记人员', en: 'Person entered' },
    'person.updated': { zh: '修改人员', en: 'Person changed' },
    'membership.created': { zh: '编入组织', en: 'Member entered' },
    'membership.admitted': { zh: '入党为预备党员', en: 'Admitted as a probationary member' },
    'membership.confirmed': { zh: '转为正式党员', en: 'Made a full member' },
    'membership.ended': { zh: '终止组织关系', en: 'Membership ended' },
    'membership.transferred': { zh: '转接组织关系', en: 'Member transferred' },
    'affiliation.created': { zh: '登记参加身份', en: 'Entered as taking part' },
    'affiliation.ended': { zh: '终止参加身份', en: 'No longer takes part' },
    'appointment.created': { zh: '任命', en: 'Appointed' },
    'appointment.ended': { zh: '终止任职', en: 'Appointment ended' },
    'responsibility.created': { zh: '指定责任领导', en: 'Responsibility given' },
    'responsibility.ended': { zh: '终止责任', en: 'Responsibility ended' },
  },
}
