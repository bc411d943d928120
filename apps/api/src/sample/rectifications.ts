import type { Actor } from '@pingyi/domain'
import { Measure } from '../rectifications/measure.ts'
import { Opinion as OpinionEntity } from '../rectifications/opinion.ts'
import { Rectification } from '../rectifications/rectification.ts'
import type { People } from './accounts.ts'
import { branchSecretary, membersOf } from './people.ts'
import { daysAfter } from './present-quarter.ts'
import { type Opinion, type Raised, submitted, verb, type When } from './submitted.ts'
import type { World } from './world.ts'

type Case = { head: Actor; id: string; measures: string[]; opinions: Opinion[] }

/** Nine reviews of branches with opinions in different states, the first of each adopted as suggested; and one that orders rectification. */
export async function playRectifications(world: World, { secretary, leader, heads }: People, { cycleId, day }: When) {
  const on = daysAfter(day, -12)
  const owner = (branch: number) => ({ ownerId: world.personId(membersOf(branch)[2]!), leaderId: world.personId(branchSecretary(branch)) })
  const problem = (branch: number, text: string, ...measures: string[]): Raised => ({
    kind: 'PROBLEM',
    text,
    measures: measures.map(text => ({ text, ...owner(branch) })),
  })
  const open = async (branch: number, raised: Raised[], reviewer = secretary): Promise<Case> => {
    const organizationId = world.branchIds[branch]!
    const { opinions } = await submitted(world, cycleId, { actor: reviewer, organizationId, on, raised, seed: 700 + branch })
    const head = heads[branch]!
    const fields = 'id version rectification { id measures { id } }'
    const adopted = await verb(world, head, 'adoptOpinion', OpinionEntity, opinions[0]!.id, { asSuggested: true }, fields)
    const { id, measures } = adopted.rectification as { id: string; measures: { id: string }[] }
    return { head, id, measures: measures.map(measure => measure.id), opinions }
  }
  const opinion = (actor: Actor, mutation: string, { id }: Opinion, more = {}) => verb(world, actor, mutation, OpinionEntity, id, more)
  const move = (actor: Actor, mutation: string, { id }: Case, more = {}) => verb(world, actor, mutation, Rectification, id, more)
  const measure = (actor: Actor, mutation: string, id: string, more = {}) => verb(world, actor, mutation, Measure, id, more)
  const propose = (one: Case, dueOn: string | null, cause: string) =>
    move(one.head, 'proposeRectification', one, { deadlineKind: dueOn ? 'BY_DATE' : 'ONGOING', dueOn, cause })
  const work = async (one: Case, id: string, evidence: string) => {
    await measure(one.head, 'startMeasure', id)
    await measure(one.head, 'completeMeasure', id, { evidence })
  }
  const reply = async (one: Case, dueOn: string) => {
    await propose(one, dueOn, '责任分工不够明确。')
    await move(secretary, 'approveRectification', one)
    for (const id of one.measures) await work(one, id, '已落实，有记录可查。')
    await move(one.head, 'replyRectification', one, { lines: linesOf(one, '整改措施已逐项落实，现将情况报告如上，请审阅。') })
  }
  const linesOf = ({ opinions }: Case, text: string) => opinions.slice(0, 1).map(({ id }) => ({ opinionId: id, text }))
  const rectifyAtOnce = (one: Case, text: string) =>
    move(one.head, 'rectifyAtOnce', one, { lines: linesOf(one, text), completes: one.measures })
  const accept = (one: Case, by = secretary) =>
    move(by, 'acceptRectification', one, { evaluation: '措施落实到位，同意验收。', verifies: one.measures })

  await open(0, [
    problem(0, '党员活动记录不完整。', '指定专人记录，每月检查一次。'),
    { kind: 'SUGGESTION', text: '与社区共建一个校外辅导点。', measures: [{ text: '与社区商定地点和辅导时间。' }] },
  ])

  const proposed = await open(1, [
    problem(1, '个别班级课业负担偏重。', '年级组统一安排作业总量。'),
    { kind: 'SUGGESTION', text: '增设晚间值班岗。' },
  ])
  await propose(proposed, daysAfter(day, 10), '各学科作业缺少统筹。')
  await opinion(heads[1]!, 'refuseOpinion', proposed.opinions[1]!, { reason: '住校生已由宿管值守，现有人员可以满足需要。' })

  const late = await open(2, [problem(2, '实训设备登记不清。', '清点设备，重建台账。'), { kind: 'SUGGESTION', text: '购置公务用车。' }])
  await propose(late, daysAfter(day, -3), '设备管理交接手续不全。')
  await move(secretary, 'approveRectification', late)
  await measure(late.head, 'startMeasure', late.measures[0]!)
  await opinion(late.head, 'refuseOpinion', late.opinions[1]!, { reason: '不符合现行公务用车管理规定。' })
  await opinion(secretary, 'acceptRefusal', late.opinions[1]!)

  const today = await open(3, [
    problem(3, '校门口接送秩序较乱。', '划定接送区，党员教师值守。', '安装隔离护栏。'),
    { kind: 'PROBLEM', text: '放学时段门口拥堵。' },
  ])
  await propose(today, day, '放学时间集中。')
  await move(secretary, 'approveRectification', today)
  await work(today, today.measures[0]!, '值守安排表和现场照片。')
  await measure(today.head, 'cancelMeasure', today.measures[1]!, { reason: '经交警部门勘察，此处不宜设护栏。' })
  await opinion(today.head, 'mergeOpinion', today.opinions[1]!, { intoId: today.opinions[0]!.id })

  const replied = await open(4, [problem(4, '图书室开放时间偏短。', '课后延长开放一小时。'), { kind: 'SUGGESTION', text: '增购绘本。' }])
  await reply(replied, daysAfter(day, 5))
  await measure(secretary, 'verifyMeasure', replied.measures[0]!)
  await opinion(secretary, 'withdrawOpinion', replied.opinions[1]!, { reason: '已列入年度采购计划。' })

  const accepted = await open(5, [
    problem(5, '教师谈心谈话制度执行不够。', '支部委员每月谈心不少于两人次。'),
    { kind: 'HELP', text: '请帮助解决操场维修经费。' },
  ])
  await reply(accepted, daysAfter(day, -1))
  await accept(accepted)

  const closed = await open(6, [
    problem(6, '家园联系栏内容陈旧。', '联系栏每两周更新。'),
    { kind: 'HELP', text: '请协调接送车辆停放位置。' },
  ])
  await reply(closed, daysAfter(day, 2))
  await accept(closed)
  await move(secretary, 'closeOutRectification', closed)
  await opinion(secretary, 'answerOpinion', closed.opinions[1]!, { answer: '已与交警部门商定，在园东侧划出临时停车位。' })

  const reopened = await open(7, [
    problem(7, '消防通道堆放杂物。', '清理通道并每周巡查。'),
    { kind: 'PRAISE', text: '送教上门坚持得好，家长满意。' },
  ])
  await rectifyAtOnce(reopened, '当日已清理完毕，并明确巡查责任人。')
  await accept(reopened)
  await move(secretary, 'closeOutRectification', reopened)
  await move(secretary, 'reopenRectification', reopened, { reason: '回头看发现通道又有堆放。' })

  const confirmed = await open(1, [problem(1, '会议偏多。', '两会合并召开，每月不超过两次。')], leader)
  await rectifyAtOnce(confirmed, '本月起两会合并召开。')
  await accept(confirmed, leader)
  await move(leader, 'closeOutRectification', confirmed)
  await move(leader, 'confirmRectification', confirmed, { finding: '两会合并召开，没有反弹。' })

  const order = { treatment: 'INACTIVE_ORGANIZATION', dueOn: daysAfter(day, 20) }
  const inactive = [problem(5, '主题党日连续两个月没有开展。', '排出全年主题党日计划，逐月开展。')]
  await submitted(world, cycleId, { actor: secretary, organizationId: world.branchIds[5]!, on, raised: inactive, seed: 720, order })
}
