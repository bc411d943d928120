import type { Text } from '../../api/common-selections.ts'

/** The documents that the first data come from, by how they are named there. */
const known: Readonly<Record<string, Text>> = {
  'county summary of 2012': { zh: '2012年县级总结材料', en: 'County summary of 2012' },
  'undated county summary (education and sports)': {
    zh: '县级总结材料（教育体育系统，未注明日期）',
    en: 'Undated county summary (education and sports)',
  },
  'opinion on the campaign among basic organisations and members, 2010': {
    zh: '《关于在党的基层组织和党员中深入开展创先争优活动的意见》（2010年）',
    en: 'Opinion on the campaign among basic organisations and members, 2010',
  },
  '创先发〔2011〕17号': { zh: '创先发〔2011〕17号（群众评议指导意见）', en: 'Guidance on mass appraisal, 创先发〔2011〕17号' },
  '津职师大党组发〔2010〕18号': { zh: '津职师大党组发〔2010〕18号', en: 'Plan of a university, 津职师大党组发〔2010〕18号' },
  Pingyi: { zh: '评议预设', en: 'Default of Pingyi' },
  民主评议党员: { zh: '民主评议党员制度', en: 'Democratic appraisal of members' },
  '党委（党组）书记抓基层党建工作述职评议考核办法（试行）': {
    zh: '《党委（党组）书记抓基层党建工作述职评议考核办法（试行）》',
    en: 'Measures on secretaries’ report and appraisal (trial)',
  },
  县以上党和国家机关党员领导干部民主生活会若干规定: {
    zh: '《县以上党和国家机关党员领导干部民主生活会若干规定》',
    en: 'Provisions on democratic life meetings of leading cadres',
  },
  '赣创先发〔2010〕44号': { zh: '赣创先发〔2010〕44号', en: 'Provincial plan, 赣创先发〔2010〕44号' },
}

/** From which document something is, in the reader's words; what somebody wrote themself stays as it is. */
export function sourceIn(source: string, locale: 'zh' | 'en'): string {
  const parts = source.split('; ')
  if (!parts.some(part => part in known)) return source
  return parts.map(part => known[part]?.[locale] ?? part).join(locale === 'zh' ? '；' : '; ')
}
