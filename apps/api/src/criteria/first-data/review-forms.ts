import type { OccasionKind, ReviewForm, ReviewPart, SubjectKind } from '@pingyi/domain'

const secretariesReport = '党委（党组）书记抓基层党建工作述职评议考核办法（试行）'
const anySubject: readonly SubjectKind[] = ['ORGANIZATION', 'PERSON']

const parts: readonly ReviewPart[] = [
  { code: 'ACHIEVEMENTS', name: { zh: '取得的成绩', en: 'Achievements' }, required: true },
  { code: 'PROBLEMS', name: { zh: '存在的问题', en: 'Problems' }, required: true, gives: 'PROBLEM' },
  { code: 'DIRECTION', name: { zh: '努力方向', en: 'Direction of effort' }, required: true },
]
const partsOnSite: readonly ReviewPart[] = [
  { code: 'ACHIEVEMENTS', name: { zh: '肯定成绩', en: 'Achievements' }, required: true },
  { code: 'PROBLEMS', name: { zh: '指出不足', en: 'Shortcomings' }, required: true, gives: 'PROBLEM' },
  { code: 'DEMANDS', name: { zh: '提出要求', en: 'Demands' }, required: true },
  { code: 'DIFFICULTIES', name: { zh: '需要帮助解决的困难', en: 'Difficulties to help with' }, required: false, gives: 'HELP' },
]

const kind = (code: string, zh: string, en: string): OccasionKind => ({ code, name: { zh, en } })
const lifeMeeting = kind('ORGANIZATION_LIFE_MEETING', '组织生活会', 'Organisation life meeting')
const appraisalMeeting = kind('APPRAISAL_MEETING', '民主评议党员会议', 'Meeting to appraise members')
const membersMeeting = kind('MEMBERS_MEETING', '支部党员大会', 'Branch members’ meeting')
const themeDay = kind('THEME_DAY', '主题党日', 'Party theme day')

type More = Omit<ReviewForm, 'code' | 'revision' | 'name'>
const form = (code: string, zh: string, en: string, more: More): ReviewForm => ({ code, revision: 1, name: { zh, en }, ...more })

/** The forms of a new installation: the meetings and talks of today in which reviews are given. */
export const reviewForms: readonly ReviewForm[] = [
  form('COLLECTIVE', '述职评议', 'Report and appraisal', {
    subjects: anySubject,
    classes: ['LEADER', 'SUPERIOR'],
    parts,
    occasions: [
      kind('REPORT_MEETING', '书记抓党建述职评议会', 'Secretaries’ report and appraisal'),
      kind('COMMITTEE_MEETING', '党委（党组）会议', 'Committee meeting'),
      membersMeeting,
    ],
    confidential: false,
    scheduled: true,
    source: secretariesReport,
  }),
  form('DEMOCRATIC_LIFE', '民主生活会批评', 'Criticism at the democratic life meeting', {
    subjects: ['PERSON'],
    classes: ['LEADER', 'SUPERIOR', 'PEER', 'SELF'],
    parts,
    occasions: [kind('DEMOCRATIC_LIFE_MEETING', '民主生活会', 'Democratic life meeting')],
    confidential: false,
    scheduled: true,
    source: '县以上党和国家机关党员领导干部民主生活会若干规定',
  }),
  form('MUTUAL', '党员互评', 'Members’ mutual appraisal', {
    subjects: anySubject,
    classes: ['PEER', 'SUBORDINATE'],
    parts,
    occasions: [lifeMeeting, appraisalMeeting, kind('GROUP_MEETING', '党小组会', 'Party-group meeting')],
    confidential: false,
    scheduled: false,
    source: '民主评议党员',
  }),
  form('MASS', '群众评议', 'Appraisal by the masses', {
    subjects: anySubject,
    classes: ['MASS'],
    parts,
    occasions: [appraisalMeeting, themeDay, kind('SERVICE_USERS_MEETING', '服务对象座谈会', 'Meeting with service users')],
    confidential: false,
    scheduled: true,
    source: '民主评议党员',
  }),
  form('INVITED_DELEGATES', '“两代表一委员”评议', 'Appraisal by delegates', {
    subjects: anySubject,
    classes: ['DELEGATE'],
    parts,
    occasions: [lifeMeeting, appraisalMeeting, membersMeeting],
    confidential: false,
    scheduled: true,
    source: '民主评议党员',
  }),
  form('ON_SITE', '现场指导', 'Guidance on site', {
    subjects: anySubject,
    classes: ['LEADER', 'SUPERIOR'],
    parts: partsOnSite,
    occasions: [
      kind('VISIT', '调研走访', 'Visit'),
      kind('CONTACT_POINT', '联系点指导', 'Guidance at the contact point'),
      kind('INSPECTION', '督促检查', 'Routine supervision'),
      themeDay,
    ],
    confidential: false,
    scheduled: false,
    source: 'Pingyi',
  }),
  form('TALK', '谈心谈话', 'Talk', {
    subjects: ['PERSON'],
    classes: ['LEADER'],
    parts,
    occasions: [
      kind('HEART_TO_HEART', '谈心谈话', 'Heart-to-heart talk'),
      kind('INDIVIDUAL_TALK', '个别谈话', 'Individual talk'),
      kind('REMINDER', '提醒谈话', 'Talk to remind'),
    ],
    confidential: true,
    scheduled: false,
    source: 'Pingyi',
  }),
]
