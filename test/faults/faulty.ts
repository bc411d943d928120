import type { Page, Route } from 'playwright-core'

export type Fault = 'OFFLINE' | 'TOO_LARGE' | 'TOO_MANY' | 'FORBIDDEN' | 'CONFLICT' | 'LOST'

const page = (status: number, again?: number) => (route: Route) =>
  route.fulfill({
    status,
    contentType: 'text/html',
    body: '<html><h1>nginx</h1></html>',
    headers: again === undefined ? {} : { 'retry-after': String(again) },
  })
const refusal = (code: string, details: object) => (route: Route) =>
  route.fulfill({ json: { errors: [{ message: code, extensions: { code, details } }] } })

/** How each fault answers: as a proxy does, as the server does, or after the server has done it. */
const answers: Record<Fault, (route: Route) => Promise<void>> = {
  OFFLINE: route => route.abort('internetdisconnected'),
  TOO_LARGE: page(413),
  TOO_MANY: page(429, 9),
  FORBIDDEN: refusal('FORBIDDEN', { action: 'x' }),
  CONFLICT: refusal('CONFLICT', { what: 'x' }),
  LOST: async route => {
    await route.fetch()
    await page(503, 7)(route)
  },
}

/** Lets the next mutation of one of these names meet a fault, once. */
export async function faulty(page: Page, mutations: readonly string[]) {
  let next: Fault | null = null
  await page.route('**/graphql', route => {
    const body = route.request().postData() ?? ''
    if (!next || !mutations.some(name => new RegExp(`\\b${name}\\(`).test(body))) return route.continue()
    const fault = next
    next = null
    return answers[fault](route)
  })
  return (fault: Fault) => {
    next = fault
  }
}

/** What people are told to do, in their language. */
export const told = {
  zh: {
    OFFLINE: '服务暂时不可用，请稍后再试。',
    TOO_LARGE: '内容超出系统限制，请精简或分次提交。',
    TOO_MANY: '请稍后再试（9 秒后）。',
    FORBIDDEN: '如确需办理，请与办公室联系。',
    CONFLICT: '与已有记录冲突，请核对后再提交。',
    LOST: '服务暂时不可用，请稍后再试（7 秒后）。',
    STALE: '内容已被他人修改，请核对最新内容后再保存。',
    MOVED: '当前状态下不能进行这项操作。',
    again: '您填写的内容还在，登录后自动继续。',
  },
  en: {
    OFFLINE: 'Not available at the moment. Please try again later.',
    TOO_LARGE: 'Please shorten it, or send it in parts.',
    TOO_MANY: 'Please try again later (in 9 s).',
    FORBIDDEN: 'If you need to, please ask the office.',
    CONFLICT: 'This conflicts with something that is recorded already. Please check that first.',
    LOST: 'Please try again later (in 7 s).',
    STALE: 'Please look at its present state before you save.',
    MOVED: 'This is not possible in its present state.',
    again: 'What you typed is still here and goes on once you have signed in.',
  },
}
