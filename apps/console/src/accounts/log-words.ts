import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  events: {
    'account.created': { zh: '建立账号', en: 'Account made' },
    'account.invited': { zh: '邀请账号', en: 'Account invited' },
    'account.invitationRenewed': { zh: '重发邀请码', en: 'New invitation code' },
    'account.invitationAccepted': { zh: '接受邀请', en: 'Invitation accepted' },
    'account.reset': { zh: '重置账号', en: 'Account reset' },
    'account.confirmed': { zh: '确认账号为本人', en: 'Account confirmed as its person’s' },
    'account.disabled': { zh: '停用账号', en: 'Account disabled' },
    'account.enabled': { zh: '启用账号', en: 'Account enabled' },
    'account.passwordChanged': { zh: '修改密码', en: 'Password changed' },
    'account.signedIn': { zh: '登录', en: 'Signed in' },
    'account.signedOut': { zh: '退出登录', en: 'Signed out' },
    'account.signInFailed': { zh: '登录失败', en: 'Sign-in failed' },
    'accessToken.created': { zh: '新建访问令牌', en: 'Access token made' },
    'accessToken.revoked': { zh: '吊销访问令牌', en: 'Access token revoked' },
  },
}
