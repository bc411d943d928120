import type { CriteriaSet } from './criteria-set.ts'

const summaryOf2012 = 'county summary of 2012'
const undatedSummary = 'undated county summary (education and sports)'

/** What leaders look at in a review, as the two county summaries list it. */
export const reviewCriteria: readonly CriteriaSet[] = [
  {
    code: 'LEADING_GROUP_MEMBER',
    revision: 1,
    name: { zh: '班子成员点评内容', en: 'Review of leading-group members' },
    subject: [{ kind: 'PERSON', capacity: 'LEADING_GROUP_MEMBER' }],
    announced: 5,
    scale: null,
    source: summaryOf2012,
    criteria: [
      { code: 'CAMPAIGN', name: { zh: '参加创先争优活动情况', en: 'Taking part in the campaign' } },
      { code: 'COMMITMENTS_AND_POST', name: { zh: '践行承诺、岗位争优情况', en: 'Keeping commitments and excelling in the post' } },
      {
        code: 'POLICY_AND_DEVELOPMENT',
        name: { zh: '执行政策、推动科学发展情况', en: 'Carrying out policy and furthering sound development' },
      },
      { code: 'CONTACT_AND_SERVICE', name: { zh: '联系群众、服务群众情况', en: 'Contact with and service to the masses' } },
      { code: 'STYLE_AND_INTEGRITY', name: { zh: '工作作风、廉洁自律情况', en: 'Style of work and integrity' } },
      { code: 'PORTFOLIO', name: { zh: '分管(主管)工作情况', en: 'Work in the own portfolio' } },
      { code: 'SHORTCOMINGS_AND_DIRECTION', name: { zh: '存在的不足之处及努力方向', en: 'Shortcomings and direction of effort' } },
    ],
  },
  {
    code: 'MEMBER',
    revision: 1,
    name: { zh: '党员点评内容', en: 'Review of members' },
    subject: [{ kind: 'PERSON', capacity: 'MEMBER' }],
    announced: 5,
    scale: null,
    source: summaryOf2012,
    criteria: [
      {
        code: 'CAMPAIGN_AND_POST',
        name: { zh: '积极投身创先争优活动,立足本职工作争优秀', en: 'Active in the campaign, excelling in the own work' },
      },
      { code: 'COMMITMENTS', name: { zh: '认真开展公开承诺,切实践行承诺的情况', en: 'Making public commitments and keeping them' } },
      { code: 'SERVICE', name: { zh: '为群众办实事做好事,为民服务的情况', en: 'Doing practical things for the masses' } },
      {
        code: 'DUTIES_AND_EXAMPLE',
        name: {
          zh: '履行党章规定的义务,在本单位发挥模范带头作用的情况',
          en: 'Fulfilling a member’s duties and setting an example in the unit',
        },
      },
      { code: 'SHORTCOMINGS_AND_DIRECTION', name: { zh: '存在的不足之处及努力方向', en: 'Shortcomings and direction of effort' } },
    ],
  },
  {
    code: 'BRANCH_COMMITTEE_AND_SECRETARY',
    revision: 1,
    name: { zh: '支部班子和支部书记点评内容', en: 'Review of branch committee and branch secretary' },
    subject: [{ kind: 'ORGANIZATION' }, { kind: 'PERSON', capacity: 'SECRETARY' }],
    announced: null,
    scale: null,
    source: undatedSummary,
    criteria: [
      { code: 'ORGANIZING_CAMPAIGN', name: { zh: '组织开展创先争优活动情况', en: 'Organising the campaign' } },
      { code: 'KEY_TASKS', name: { zh: '中心工作和重点任务完成情况', en: 'Central work and key tasks' } },
      { code: 'PRACTICAL_THINGS', name: { zh: '为群众办好事实事情况', en: 'Good and practical things done for the masses' } },
      {
        code: 'PARTY_BUILDING',
        name: { zh: '加强党组织和党员队伍建设创“五好”情况', en: 'Building the organisation and its members towards the five goods' },
      },
    ],
  },
  {
    code: 'MEMBER_AT_BRANCH_MEETING',
    revision: 1,
    name: { zh: '支部大会党员点评内容', en: 'Review of members at the branch meeting' },
    subject: [{ kind: 'PERSON', capacity: 'MEMBER' }],
    announced: null,
    scale: null,
    source: undatedSummary,
    criteria: [
      { code: 'CAMPAIGN', name: { zh: '参加创先争优活动情况', en: 'Taking part in the campaign' } },
      {
        code: 'COMMITMENTS_AND_POST',
        name: { zh: '践行公开承诺、立足岗位争优秀情况', en: 'Keeping public commitments and excelling in the post' },
      },
      { code: 'CONTACT_AND_SERVICE', name: { zh: '联系和服务群众、为群众办好事情况', en: 'Contact with and service to the masses' } },
      { code: 'SHORTCOMINGS_AND_DIRECTION', name: { zh: '存在不足及改进方向', en: 'Shortcomings and direction of improvement' } },
    ],
  },
  {
    code: 'PARTY_GROUP_ON_BRANCH',
    revision: 1,
    name: { zh: '党组点评支部内容', en: 'Review of branches by the party group' },
    subject: [{ kind: 'ORGANIZATION' }, { kind: 'PERSON', capacity: 'SECRETARY' }],
    announced: null,
    scale: null,
    source: undatedSummary,
    criteria: [
      { code: 'SERVING_THE_CENTRE', name: { zh: '服务中心', en: 'Serving the central task' } },
      { code: 'PLAYING_THE_PART', name: { zh: '发挥作用', en: 'Playing its part' } },
      { code: 'PRACTICAL_THINGS', name: { zh: '为民办实事', en: 'Practical things for the people' } },
    ],
  },
]
