import type { SameShape } from '../kit/i18n/same-shape.ts'

const zh = {
  lead: '从点评到整改销号',
  empty: '系统还是空的：用办公室账号 office 和启动服务时显示的密码登录，从导入名册开始。',
  invited: '收到邀请码？在此设置密码',
  invitation: '接受邀请',
  code: '邀请码',
  newPassword: '新密码',
  passwordRule: '至少 12 个字符，可以是一句话',
  passwordAgain: '再输一次',
  wrongCode: '邀请码不对、已用过或已过期。请核对，或向办公室要新的邀请码。',
  differs: '两次输入不一致',
  again: '登录已到期，请重新登录',
  kept: '您填写的内容还在，登录后自动继续。',
  leave: '不再继续，回到登录页',
}

const en: SameShape<typeof zh> = {
  lead: 'From the review to the close-out',
  empty: 'Nothing is here yet: sign in as office with the password shown when the server first started, and begin with the roster.',
  invited: 'Got an invitation code? Set your password here',
  invitation: 'Accept the invitation',
  code: 'Invitation code',
  newPassword: 'New password',
  passwordRule: 'At least 12 characters; a sentence will do',
  passwordAgain: 'Once more',
  wrongCode: 'This code is wrong, used or expired. Check it, or ask the office for a new one.',
  differs: 'The two are not the same',
  again: 'Your session has ended, sign in again',
  kept: 'What you typed is still here and goes on once you have signed in.',
  leave: 'Stop here and go to the sign-in page',
}

export const words = { zh, en }
