import type { Scale } from './criteria-set.ts'

/** The four classes of the mass appraisal (创先发〔2011〕17号). */
export const satisfactionScale: Scale = {
  code: 'SATISFACTION',
  name: { zh: '满意度', en: 'Satisfaction' },
  grades: [
    { code: 'SATISFIED', name: { zh: '满意', en: 'Satisfied' } },
    { code: 'FAIRLY_SATISFIED', name: { zh: '比较满意', en: 'Fairly satisfied' } },
    { code: 'BASICALLY_SATISFIED', name: { zh: '基本满意', en: 'Basically satisfied' } },
    { code: 'NOT_SATISFIED', name: { zh: '不满意', en: 'Not satisfied' } },
  ],
}

/** Whether a standard is reached and a promise kept, as the masses are asked by the county summary of 2012. */
export const reachedScale: Scale = {
  code: 'REACHED',
  name: { zh: '是否达到', en: 'Whether reached' },
  grades: [
    { code: 'REACHED', name: { zh: '达到', en: 'Reached' } },
    { code: 'PARTLY_REACHED', name: { zh: '部分达到', en: 'Partly reached' } },
    { code: 'NOT_REACHED', name: { zh: '未达到', en: 'Not reached' } },
  ],
}

/** The first scales; anybody can define others. */
export const scales: readonly Scale[] = [satisfactionScale, reachedScale]
