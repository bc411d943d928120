import type { SubjectKind } from '../subject/kind.ts'
import type { OccasionKind, ReviewForm, ReviewPart } from './review-form.ts'

const bothSummaries = 'county summary of 2012; undated county summary (education and sports)'
const undatedSummary = 'undated county summary (education and sports)'
const anySubject: readonly SubjectKind[] = ['ORGANIZATION', 'PERSON']

/** The three parts of a review's record. The direction is a text; a suggestion that must land is raised beside it. */
const reviewParts: readonly ReviewPart[] = [
  { code: 'ACHIEVEMENTS', name: { zh: '取得的成绩', en: 'Achievements' }, required: true },
  { code: 'PROBLEMS', name: { zh: '存在的问题', en: 'Problems' }, required: true, gives: 'PROBLEM' },
  { code: 'DIRECTION', name: { zh: '努力方向', en: 'Direction of effort' }, required: true },
]

/** The four parts of a review on the spot; difficulties to help with may be added. */
const onSiteParts: readonly ReviewPart[] = [
  { code: 'ACHIEVEMENTS', name: { zh: '肯定成绩', en: 'Achievements' }, required: true },
  { code: 'SHORTCOMINGS', name: { zh: '指出不足', en: 'Shortcomings' }, required: true, gives: 'PROBLEM' },
  { code: 'DEMANDS', name: { zh: '提出要求', en: 'Demands' }, required: true },
  { code: 'ENCOURAGEMENT', name: { zh: '给予鼓励', en: 'Encouragement' }, required: true },
  { code: 'DIFFICULTIES', name: { zh: '实际困难和具体问题', en: 'Difficulties to help with' }, required: false, gives: 'HELP' },
]

const meeting = {
  report: { code: 'REPORT_MEETING', name: { zh: '工作汇报会', en: 'Work report meeting' } },
  special: { code: 'SPECIAL_MEETING', name: { zh: '专题会议', en: 'Special meeting' } },
  life: { code: 'DEMOCRATIC_LIFE_MEETING', name: { zh: '民主生活会', en: 'Democratic life meeting' } },
  secretaries: { code: 'SECRETARIES_MEETING', name: { zh: '支部书记集中点评会', en: 'Collective review of branch secretaries' } },
  members: { code: 'MEMBERS_MEETING', name: { zh: '支部党员大会', en: 'Branch members’ meeting' } },
  organizationLife: { code: 'ORGANIZATION_LIFE_MEETING', name: { zh: '组织生活会', en: 'Organisation life meeting' } },
  threeMeetings: { code: 'THREE_MEETINGS_ONE_LESSON', name: { zh: '“三会一课”', en: 'Three meetings and one lesson' } },
  activityDay: { code: 'ACTIVITY_DAY', name: { zh: '集中活动日', en: 'Collective activity day' } },
  contest: { code: 'SPEECH_CONTEST', name: { zh: '演讲大赛', en: 'Speech contest' } },
} as const satisfies Record<string, OccasionKind>

const places: readonly OccasionKind[] = [
  { code: 'INSPECTION', name: { zh: '督促检查', en: 'Routine supervision' } },
  { code: 'SCHOOL', name: { zh: '学校', en: 'School' } },
  { code: 'SUBORDINATE_UNIT', name: { zh: '下属单位', en: 'Subordinate unit' } },
  { code: 'THEME_ACTIVITY', name: { zh: '主题实践活动现场', en: 'Theme-activity site' } },
  { code: 'TEACHING', name: { zh: '教学一线', en: 'Teaching front line' } },
  { code: 'BUILDING_SITE', name: { zh: '校建项目建设现场', en: 'School building site' } },
]

/** The seven forms of the county summaries, from the collective meeting to the random visit: the campaign’s words, for a sample. */
export const reviewForms: readonly ReviewForm[] = [
  {
    code: 'COLLECTIVE',
    revision: 1,
    name: { zh: '集中点评', en: 'Collective review' },
    subjects: anySubject,
    classes: ['LEADER', 'SUPERIOR', 'SELF'],
    parts: reviewParts,
    occasions: [meeting.report, meeting.special, meeting.life, meeting.secretaries, meeting.members],
    confidential: false,
    scheduled: true,
    source: bothSummaries,
  },
  {
    code: 'ON_SITE',
    revision: 1,
    name: { zh: '现场点评', en: 'On-site review' },
    subjects: anySubject,
    classes: ['LEADER', 'SUPERIOR'],
    parts: onSiteParts,
    occasions: places,
    confidential: false,
    scheduled: false,
    source: bothSummaries,
  },
  {
    code: 'TALK',
    revision: 1,
    name: { zh: '谈话点评', en: 'Talk' },
    subjects: ['PERSON'],
    classes: ['LEADER'],
    parts: reviewParts,
    occasions: [
      { code: 'INDIVIDUAL_TALK', name: { zh: '个别谈话', en: 'Individual talk' } },
      { code: 'HEART_TO_HEART', name: { zh: '谈心谈话活动', en: 'Heart-to-heart talk' } },
    ],
    confidential: true,
    scheduled: false,
    source: bothSummaries,
  },
  {
    code: 'MUTUAL',
    revision: 1,
    name: { zh: '相互点评', en: 'Mutual review' },
    subjects: anySubject,
    classes: ['LEADER', 'PEER', 'SUBORDINATE'],
    parts: reviewParts,
    occasions: [meeting.members, meeting.organizationLife, meeting.contest],
    confidential: false,
    scheduled: false,
    source: undatedSummary,
  },
  {
    code: 'MASS',
    revision: 1,
    name: { zh: '群众点评', en: 'Review by the masses' },
    subjects: anySubject,
    classes: ['MASS'],
    parts: reviewParts,
    occasions: [meeting.threeMeetings, meeting.organizationLife, meeting.activityDay, meeting.special],
    confidential: false,
    scheduled: true,
    source: undatedSummary,
  },
  {
    code: 'INVITED_DELEGATES',
    revision: 1,
    name: { zh: '邀请代表点评', en: 'Review by invited delegates' },
    subjects: anySubject,
    classes: ['DELEGATE'],
    parts: reviewParts,
    occasions: [meeting.threeMeetings, meeting.organizationLife, meeting.activityDay, meeting.members],
    confidential: false,
    scheduled: true,
    source: undatedSummary,
  },
  {
    code: 'RANDOM',
    revision: 1,
    name: { zh: '随机点评', en: 'Spot review' },
    subjects: anySubject,
    classes: ['LEADER', 'SUPERIOR'],
    parts: reviewParts,
    occasions: places,
    confidential: false,
    scheduled: false,
    source: '赣创先发〔2010〕44号',
  },
]
