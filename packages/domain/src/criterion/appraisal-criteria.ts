import type { CriteriaSet } from './criteria-set.ts'
import { reachedScale, satisfactionScale } from './scales.ts'

const opinionOf2010 = 'opinion on the campaign among basic organisations and members, 2010'
const guidanceOf2011 = '创先发〔2011〕17号'

/** What the masses are asked about: the standards of 2010 and the guidance of 2011. */
export const appraisalCriteria: readonly CriteriaSet[] = [
  {
    code: 'FIVE_GOODS',
    revision: 1,
    name: { zh: '党组织“五个好”', en: 'The five goods of an organisation' },
    subject: [{ kind: 'ORGANIZATION' }],
    announced: 5,
    scale: reachedScale,
    source: opinionOf2010,
    criteria: [
      {
        code: 'GOOD_LEADING_GROUP',
        name: { zh: '领导班子好', en: 'Good leading group' },
        explanation: {
          zh: '深入学习实践科学发展观,认真贯彻党的路线方针政策,团结协作,求真务实,勤政廉洁,有较强的凝聚力和战斗力',
          en: 'Carries out the line and policies; united, pragmatic, diligent and clean; cohesive and able',
        },
      },
      {
        code: 'GOOD_MEMBER_TEAM',
        name: { zh: '党员队伍好', en: 'Good member team' },
        explanation: {
          zh: '党员素质优良,有较强的党员意识,能够充分发挥先锋模范作用',
          en: 'Members of good quality with a strong awareness of membership, who act as a vanguard',
        },
      },
      {
        code: 'GOOD_MECHANISM',
        name: { zh: '工作机制好', en: 'Good working mechanism' },
        explanation: {
          zh: '规章制度完善,管理措施到位,工作运行顺畅有序',
          en: 'Complete rules, management in place, smooth and orderly work',
        },
      },
      {
        code: 'GOOD_PERFORMANCE',
        name: { zh: '工作业绩好', en: 'Good performance' },
        explanation: { zh: '各项工作成绩显著,围绕中心、服务大局事迹突出', en: 'Clear results, outstanding service to the central task' },
      },
      {
        code: 'GOOD_PUBLIC_RESPONSE',
        name: { zh: '群众反映好', en: 'Good response from the masses' },
        explanation: {
          zh: '基层党组织在群众中有较高威信,党员在群众中有良好形象,党群干群关系密切',
          en: 'Prestige of the organisation, a good image of its members, close relations with the masses',
        },
      },
    ],
  },
  {
    code: 'FIVE_LEADS',
    revision: 1,
    name: { zh: '党员“五带头”', en: 'The five leads of a member' },
    subject: [{ kind: 'PERSON' }],
    announced: 5,
    scale: reachedScale,
    source: opinionOf2010,
    criteria: [
      {
        code: 'LEAD_STUDY',
        name: { zh: '带头学习提高', en: 'Leads in study and improvement' },
        explanation: {
          zh: '认真学习实践科学发展观,自觉坚定理想信念;认真学习科学文化知识,成为本职工作的行家里手',
          en: 'Firm in conviction, an expert in the own work',
        },
      },
      {
        code: 'LEAD_ACHIEVEMENT',
        name: { zh: '带头争创佳绩', en: 'Leads in achievement' },
        explanation: {
          zh: '具有强烈的事业心和责任感,埋头苦干、开拓创新、无私奉献,在本职岗位上做出显著成绩',
          en: 'Hard work, innovation and clear results in the own post',
        },
      },
      {
        code: 'LEAD_SERVICE',
        name: { zh: '带头服务群众', en: 'Leads in serving the masses' },
        explanation: { zh: '积极帮助群众解决实际困难,自觉维护群众正当权益', en: 'Helps with difficulties and protects rightful interests' },
      },
      {
        code: 'LEAD_DISCIPLINE',
        name: { zh: '带头遵纪守法', en: 'Leads in discipline and law' },
        explanation: { zh: '自觉遵守党的纪律,模范遵守国家法律法规', en: 'Keeps the discipline and is a model in keeping the law' },
      },
      {
        code: 'LEAD_INTEGRITY',
        name: { zh: '带头弘扬正气', en: 'Leads in upholding what is right' },
        explanation: { zh: '发扬社会主义新风尚,敢于同不良风气、违纪违法行为作斗争', en: 'New social conduct; resists wrong trends' },
      },
    ],
  },
  {
    code: 'APPRAISAL_OF_ORGANIZATION',
    revision: 1,
    name: { zh: '基层党组织群众评议内容', en: 'Mass appraisal of basic organisations' },
    subject: [{ kind: 'ORGANIZATION' }],
    announced: null,
    scale: satisfactionScale,
    source: guidanceOf2011,
    criteria: [
      { code: 'ORGANIZING_CAMPAIGN', name: { zh: '组织开展创先争优活动情况', en: 'Organising the campaign' } },
      { code: 'KEY_TASKS', name: { zh: '推动中心工作和重点任务完成情况', en: 'Furthering central work and key tasks' } },
      { code: 'COMMITMENTS', name: { zh: '承诺践诺情况', en: 'Commitments made and kept' } },
      {
        code: 'PRACTICAL_THINGS',
        name: { zh: '为群众办实事、做好事、解难事情况', en: 'Practical and good things done and difficulties solved for the masses' },
      },
      { code: 'PARTY_BUILDING', name: { zh: '加强党组织和党员队伍建设情况', en: 'Building the organisation and its members' } },
    ],
  },
  {
    code: 'APPRAISAL_OF_MEMBER',
    revision: 1,
    name: { zh: '党员群众评议内容', en: 'Mass appraisal of members' },
    subject: [{ kind: 'PERSON' }],
    announced: null,
    scale: satisfactionScale,
    source: guidanceOf2011,
    criteria: [
      { code: 'CAMPAIGN', name: { zh: '参加创先争优活动情况', en: 'Taking part in the campaign' } },
      { code: 'POST_DUTIES', name: { zh: '立足岗位履行职责情况', en: 'Fulfilling the duties of the post' } },
      { code: 'COMMITMENTS', name: { zh: '承诺践诺情况', en: 'Commitments made and kept' } },
      { code: 'CONTACT_AND_SERVICE', name: { zh: '联系和服务群众情况', en: 'Contact with and service to the masses' } },
    ],
  },
]
