import type { SameShape } from '../kit/i18n/same-shape.ts'
import type { Things } from '../kit/i18n/things.ts'

const zh = {
  title: '评论',
  empty: '还没有评论。可以在这里说明情况、提问，用 @ 提到有关的人。',
  emptyRead: '还没有评论。',
  write: '写评论',
  hint: '输入 @ 提到有关的人；Ctrl+Enter 发送',
  nobody: '没有找到可以提到的人：对方须有账号，并且看得到这里。',
  send: '发送',
  edit: '修改',
  withdraw: '撤回',
  withdrawn: '（评论已撤回）',
  edited: '已修改',
  consequence: '撤回后，评论内容不再显示，且不能恢复。',
  people: '可以提到的人',
}

const en: SameShape<typeof zh> = {
  title: 'Comments',
  empty: 'No comment yet. Say how things stand or ask; mention people with @.',
  emptyRead: 'No comment yet.',
  write: 'Write a comment',
  hint: '@ mentions somebody; Ctrl+Enter sends',
  nobody: 'Nobody to mention by that name: they need an account, and to see this page.',
  send: 'Send',
  edit: 'Edit',
  withdraw: 'Withdraw',
  withdrawn: '(comment withdrawn)',
  edited: 'edited',
  consequence: 'What the comment says is shown no more, and does not come back.',
  people: 'People who can be mentioned',
}

export const words = { zh, en }

export const things: Things = {
  comments: {
    type: 'Comment',
    zh: '评论',
    en: 'Comment',
  },
}
