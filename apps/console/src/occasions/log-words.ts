import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  tables: {
    occasion_attendees: { zh: '到会人员', en: 'Attendee' },
  },
  events: {
    'occasion.created': { zh: '登记会议或现场', en: 'Occasion entered' },
    'occasion.updated': { zh: '修改会议或现场', en: 'Occasion changed' },
    'occasion.deleted': { zh: '删除会议或现场', en: 'Occasion deleted' },
    'occasion.attendeesAdded': { zh: '登记到会人员', en: 'Attendees named' },
    'occasion.attendeesRemoved': { zh: '移出到会人员', en: 'Attendees taken out' },
  },
}
