import { type CriteriaSet, type Criterion, type Scale, satisfactionScale } from '@pingyi/domain'

const secretariesReport = '党委（党组）书记抓基层党建工作述职评议考核办法（试行）'
const appraisalOfMembers = '民主评议党员'

const item = (code: string, zh: string, en: string): Criterion => ({ code, name: { zh, en } })
const grade = (code: string, zh: string, en: string) => ({ code, name: { zh, en } })

/** The four results of the appraisal of members. */
const appraisalScale: Scale = {
  code: 'APPRAISAL_OF_MEMBERS',
  name: { zh: '民主评议等次', en: 'Result of the appraisal' },
  grades: [
    grade('EXCELLENT', '优秀', 'Excellent'),
    grade('QUALIFIED', '合格', 'Qualified'),
    grade('BARELY_QUALIFIED', '基本合格', 'Barely qualified'),
    grade('UNQUALIFIED', '不合格', 'Unqualified'),
  ],
}

const style = item('STYLE', '作风建设、廉洁自律情况', 'Style of work and integrity')
const service = item('SERVICE', '联系和服务群众情况', 'Contact with and service to the masses')
const study = item('STUDY', '政治素质和理论学习情况', 'Political quality and study')
const discipline = item('DISCIPLINE', '党性观念和组织纪律情况', 'Sense of duty to the party and discipline')
const example = item('EXAMPLE', '立足岗位发挥先锋模范作用情况', 'Setting an example in the post')

type More = Omit<CriteriaSet, 'code' | 'revision' | 'name' | 'announced'>
const set = (code: string, zh: string, en: string, more: More): CriteriaSet => ({
  code,
  revision: 1,
  name: { zh, en },
  announced: null,
  ...more,
})

/** The criteria of a new installation. Codes that a relation of reviewer and subject begins with are those of `defaultCriteria`. */
export const criteriaSets: readonly CriteriaSet[] = [
  set('LEADING_GROUP_MEMBER', '班子成员评议内容', 'Appraisal of leading-group members', {
    subject: [{ kind: 'PERSON', capacity: 'LEADING_GROUP_MEMBER' }],
    criteria: [
      study,
      item('PORTFOLIO', '分管（主管）工作情况', 'Work in the own portfolio'),
      item('TWO_DUTIES', '落实“一岗双责”情况', 'Party building in the own portfolio'),
      service,
      style,
    ],
    scale: null,
    source: '县以上党和国家机关党员领导干部民主生活会若干规定',
  }),
  set('BRANCH_COMMITTEE_AND_SECRETARY', '党支部及书记述职评议内容', 'Report and appraisal of branch and secretary', {
    subject: [{ kind: 'ORGANIZATION' }, { kind: 'PERSON', capacity: 'SECRETARY' }],
    criteria: [
      item('RESPONSIBILITY', '履行党建责任情况', 'Answering for party building'),
      item('ORGANIZATION_LIFE', '“三会一课”等组织生活制度落实情况', 'Keeping the rules of organisation life'),
      item('MEMBERS', '党员教育管理监督情况', 'Educating and managing members'),
      item('CENTRAL_WORK', '服务中心工作、联系服务群众情况', 'Serving central work and the masses'),
      item('LAST_RECTIFICATION', '上年度问题整改情况', 'Last year’s rectification'),
    ],
    scale: null,
    source: secretariesReport,
  }),
  set('MEMBER', '党员评议内容', 'Appraisal of members', {
    subject: [{ kind: 'PERSON', capacity: 'MEMBER' }],
    criteria: [study, discipline, example, service, style],
    scale: null,
    source: appraisalOfMembers,
  }),
  set('MEMBER_AT_BRANCH_MEETING', '组织生活会党员互评内容', 'Mutual appraisal at the organisation life meeting', {
    subject: [{ kind: 'PERSON', capacity: 'MEMBER' }],
    criteria: [study, discipline, example, style],
    scale: null,
    source: appraisalOfMembers,
  }),
  set('APPRAISAL_OF_ORGANIZATION', '党组织群众评议内容', 'Mass appraisal of organisations', {
    subject: [{ kind: 'ORGANIZATION' }],
    criteria: [
      item('PARTY_BUILDING', '加强党组织和党员队伍建设情况', 'Building the organisation and its members'),
      item('CENTRAL_WORK', '推动中心工作情况', 'Furthering central work'),
      service,
    ],
    scale: satisfactionScale,
    source: appraisalOfMembers,
  }),
  set('APPRAISAL_OF_MEMBER', '民主评议党员内容', 'Democratic appraisal of members', {
    subject: [{ kind: 'PERSON', capacity: 'MEMBER' }],
    criteria: [study, discipline, example, service],
    scale: appraisalScale,
    source: appraisalOfMembers,
  }),
]
