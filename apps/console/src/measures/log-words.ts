import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  tables: {
    measure_opinions: { zh: '措施所对应的意见', en: 'Opinion of a measure' },
  },
  events: {
    'measure.planned': { zh: '增加措施', en: 'Measure planned' },
    'measure.handedOver': { zh: '措施交接', en: 'Measure handed over' },
    'measure.updated': { zh: '修改措施', en: 'Measure changed' },
    'measure.started': { zh: '开始办理', en: 'Measure started' },
    'measure.completed': { zh: '报告完成', en: 'Measure done' },
    'measure.verified': { zh: '核实措施', en: 'Measure verified' },
    'measure.checked': { zh: '检查长期措施', en: 'Measure checked' },
    'measure.rejected': { zh: '退回措施', en: 'Measure sent back' },
    'measure.cancelled': { zh: '取消措施', en: 'Measure cancelled' },
  },
}
