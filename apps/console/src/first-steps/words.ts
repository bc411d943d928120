import type { SameShape } from '../kit/i18n/same-shape.ts'

const zh = {
  waitForOffice: '还没有点评计划。办公室建立计划后，这里会显示您要做的事。',
  firstHour: '开始使用',
  step: { roster: '导入名册', cycle: '建立计划', accounts: '邀请同事', start: '启动计划', review: '第一次点评' },
  rosterFirst: '还没有组织和人员。下载模板，填好组织和人员后上传；确认后才写入，写入后也可撤销。',
  rosterThere: '已有 %{organizations}、%{people}。',
  postsNext:
    '已有 %{organizations}、%{people}，还没有人任职。书记、班子成员定下来，才知道谁点评谁：请补充导入“职务”，或在各人的页面上任命。',
  peopleNext: '已有 %{organizations}，还没有人员。下载模板填好人员和职务后上传，或逐人新增。',
  organizations: '%{smart_count} 个组织',
  people: '%{smart_count} 人',
  importNow: '上传名册',
  importMore: '补充导入',
  byHand: '或手工建立最上级组织',
  personByHand: '逐人新增',
  appoint: '到人员页任命',
  cycleLater: '导入名册后，一次点击即可建立本季度的点评计划。',
  cycleNext: '点评关系、内容和统计口径采用系统预设，建立后可改；应点评名册随即编制。',
  cycleThere: '“%{name}”已建立，应点评 %{due} 个对象。',
  createCycle: '建立“%{name}”并编制名册',
  otherCycle: '另选期间',
  openCycle: '查看计划',
  accountsNext: '领导、支部书记各用自己的账号点评和整改，请发给他们邀请码；也可以先由您代录，以后再邀请。',
  accountsThere: '已有 %{smart_count} 个账号。',
  invite: '邀请同事',
  inviteMore: '继续邀请',
  startLater: '计划建立后启动，通知点评人各自要点评谁。',
  startNext: '启动后才能提交点评，此前只能存为草稿。启动时落实谁点评谁，并在站内通知有账号的点评人。',
  startThere: '计划已启动。',
  toStart: '打开计划并启动',
  reviewLater: '计划启动后，从未点评名单选一位开始。',
  reviewNext: '从未点评名单选一位，录入第一条点评。',
  reviewByColleague: '同事登录后，在工作台“我还要点评谁”里选一位点评；您也可以从未点评名单选一位代录。',
  reviewThere: '已有点评提交。',
  toNotReviewed: '打开未点评名单',
}

const en: SameShape<typeof zh> = {
  waitForOffice: 'No review plan yet. Once the office has drawn one up, your work shows here.',
  firstHour: 'Getting started',
  step: { roster: 'Roster', cycle: 'Review plan', accounts: 'Colleagues', start: 'Start', review: 'First review' },
  rosterFirst:
    'No organisation and nobody here yet. Download the template, fill in organisations and people, upload it. Nothing is written before you confirm, and an import can be undone.',
  rosterThere: 'Here so far: %{organizations}, %{people}.',
  postsNext:
    'Here so far: %{organizations}, %{people}, but nobody holds a post. Who reviews whom follows from secretaries and leading groups: import the sheet Posts, or appoint them on their pages.',
  peopleNext:
    'Here so far: %{organizations}, but nobody yet. Fill people and posts into the template and upload it, or add them one by one.',
  organizations: '%{smart_count} organisation |||| %{smart_count} organisations',
  people: '%{smart_count} person |||| %{smart_count} people',
  importNow: 'Upload the roster',
  importMore: 'Import more',
  byHand: 'Or create the top organisation by hand',
  personByHand: 'Add a person',
  appoint: 'Appoint somebody',
  cycleLater: 'With the roster in place, the plan of this quarter takes one click.',
  cycleNext: 'Rules, criteria and bases are the defaults and can be changed afterwards; the roster of those due is drawn up at once.',
  cycleThere: '“%{name}” is there, with %{due} subjects due.',
  createCycle: 'Draw up “%{name}” with its roster',
  otherCycle: 'Choose another period',
  openCycle: 'Open the plan',
  accountsNext:
    'Leaders and branch secretaries review and answer with accounts of their own: send each an invitation. You may also record for them first and invite them later.',
  accountsThere: '%{smart_count} account |||| %{smart_count} accounts',
  invite: 'Invite colleagues',
  inviteMore: 'Invite more',
  startLater: 'Once there is a plan, start it: reviewers are told whom they are to review.',
  startNext:
    'Reviews stay drafts until the plan has started. Starting settles who reviews whom, and tells the reviewers who have an account.',
  startThere: 'The plan has started.',
  toStart: 'Open the plan and start it',
  reviewLater: 'Once the plan has started, begin with somebody from the list of the not reviewed.',
  reviewNext: 'Choose somebody from the list of the not reviewed and record the first review.',
  reviewByColleague:
    'Colleagues sign in and choose under “Whom I still owe a review” on their workbench; you may also record for them from the list of the not reviewed.',
  reviewThere: 'A review has been submitted.',
  toNotReviewed: 'Open the list of the not reviewed',
}

export const words = { zh, en }
