import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    'cycle.copied': { zh: '沿用上一计划', en: 'Copied from the last one' },
    'cycle.closed': { zh: '点评计划结束归档', en: 'Review plan closed' },
    'cycle.reopened': { zh: '重新开启点评计划', en: 'Review plan reopened' },
    'cycle.started': { zh: '启动点评', en: 'Reviewing started' },
    'cycle.assignmentsMade': { zh: '批量分派点评任务', en: 'Reviewers assigned' },
    'cycle.created': { zh: '建立点评计划', en: 'Review plan drawn up' },
    'cycle.updated': { zh: '修改点评计划', en: 'Review plan changed' },
    'cycle.rosterDrawnUp': { zh: '编制名册', en: 'Roster drawn up' },
  },
  tables: { cycle_closings: { zh: '归档记录', en: 'Closings' } },
}
