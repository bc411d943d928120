import { chance } from './chance.ts'

const achievements = {
  ORGANIZATION: [
    '组织开展活动有方案、有记录，按月汇报进展',
    '围绕提高教学质量开展结对帮扶，全年听课评课六十余次',
    '把承诺事项上墙公示，多数已按期兑现',
    '组织党员教师为家庭困难学生补课、捐书',
    '坚持“三会一课”，支部学习有计划、有检查',
  ],
  PERSON: [
    '承担毕业班教学，教学成绩居年级前列',
    '带头参加公开课，听课评课认真',
    '公开承诺的帮扶学生事项按期完成',
    '主动承担寄宿生晚间值守，家长反映好',
    '热心辅导青年教师，帮带两名新教师上岗',
    '参加活动积极，按时完成支部交办的工作',
    '负责实验室管理，账物清楚，使用率高',
  ],
} as const

const shortcomings = {
  ORGANIZATION: ['部分活动资料整理不够及时', '与家长沟通的渠道还不够多', '青年党员培养计划还不够具体', '对年老体弱党员的联系还不够经常'],
  PERSON: [
    '政治理论学习的系统性还不够',
    '承诺事项的完成时限写得不够具体',
    '与学生家长的沟通还不够经常',
    '课堂教学方法创新不够',
    '参加支部讨论发言较少',
    '对后进学生的辅导记录不够完整',
  ],
} as const

const directions = {
  ORGANIZATION: ['把活动与提高教学质量结合得更紧', '建立承诺事项按月督促的办法', '完善党员联系学生家庭制度'],
  PERSON: [
    '制订个人学习计划并按月检查',
    '带头上好示范课',
    '每月至少家访两次并作记录',
    '主动承担支部工作，发挥骨干作用',
    '多听学生和家长的意见，改进教学',
  ],
} as const

/** The texts of a review, combined from usual phrases. No two in a branch are equal. */
export function partsFor(kind: 'ORGANIZATION' | 'PERSON', seed: number) {
  const { below } = chance(seed)
  const two = (list: readonly string[]) => {
    const one = below(list.length)
    return `${list[one]}；${list[(one + 1 + below(list.length - 1)) % list.length]}。`
  }
  return { ACHIEVEMENTS: two(achievements[kind]), DIRECTION: two(directions[kind]) }
}

/** A problem that a review points out on the spot. */
export const shortcoming = (kind: 'ORGANIZATION' | 'PERSON', seed: number) => `${chance(seed).pick(shortcomings[kind])}。`

export type SampleOpinion = { branch: number; member: boolean; kind: 'PROBLEM' | 'SUGGESTION'; text: string; measures: readonly string[] }

/** The 9 opinions and 11 measures of 2011. */
export const opinionsOf2011: readonly SampleOpinion[] = [
  {
    branch: 0,
    member: false,
    kind: 'PROBLEM',
    text: '集体备课有走过场的情况，理论学习与教学实际结合不够紧。',
    measures: ['每两周开展一次主题备课，由支部委员轮流主持。', '学期末组织一次学习成果交流。'],
  },
  { branch: 1, member: false, kind: 'PROBLEM', text: '党务公开栏更新不及时。', measures: ['公开栏每月更新，指定专人负责。'] },
  {
    branch: 2,
    member: false,
    kind: 'SUGGESTION',
    text: '建立党员教师与实习企业的联系制度。',
    measures: ['确定六名党员教师各联系一家实习企业，每月走访一次。'],
  },
  {
    branch: 4,
    member: false,
    kind: 'PROBLEM',
    text: '家长反映放学时段校门口秩序较乱。',
    measures: ['党员教师轮流在放学时段值守。', '与交警部门商定错时放学办法。'],
  },
  {
    branch: 5,
    member: false,
    kind: 'PROBLEM',
    text: '公开承诺内容较笼统，缺少完成时限。',
    measures: ['逐条补写承诺的完成时限和责任人。'],
  },
  {
    branch: 7,
    member: false,
    kind: 'SUGGESTION',
    text: '与县残联建立送教上门的协作。',
    measures: ['与县残联签订送教上门协作安排。'],
  },
  {
    branch: 0,
    member: true,
    kind: 'PROBLEM',
    text: '家访次数偏少，对寄宿学生情况了解不够。',
    measures: ['本学期完成全班家访，留存记录。'],
  },
  { branch: 3, member: true, kind: 'PROBLEM', text: '作业批改不够及时。', measures: ['当天作业当天批改，年级组每周检查。'] },
  {
    branch: 6,
    member: true,
    kind: 'SUGGESTION',
    text: '整理幼儿活动案例，供同事学习。',
    measures: ['每月整理一个活动案例，在教研会上交流。'],
  },
]
