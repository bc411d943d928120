import type { Answer } from './ask.ts'

export const isEnglish = location.pathname.endsWith('/en')

/** What CodeMirror says by itself. */
const phrases: Record<string, string> = {
  Find: '查找',
  Replace: '替换为',
  next: '下一个',
  previous: '上一个',
  all: '全选',
  'match case': '区分大小写',
  regexp: '正则表达式',
  'by word': '全字匹配',
  replace: '替换',
  'replace all': '全部替换',
  close: '关闭',
  'current match': '当前匹配',
  'on line': '行',
  'Go to line': '转到行',
  go: '转到',
  Completions: '补全',
  Diagnostics: '问题',
  'No diagnostics': '没有问题',
  'Fold line': '折叠',
  'Unfold line': '展开',
  'folded code': '已折叠',
  unfold: '展开',
  to: '至',
}

const zh = {
  reading: '正在读取接口结构…',
  running: '正在查询…',
  away: '服务器没有回应，请稍后再试。',
  signedOut: '登录已失效。请在另一标签页重新登录，再回来运行；您写的内容仍在这里。',
  notJson: '变量不是 JSON 对象。',
  answered: ({ status, ms, kilobytes }: Answer) => `HTTP ${status} · ${ms} 毫秒 · ${kilobytes} kB`,
  phrases,
}

const en: typeof zh = {
  reading: 'Reading the schema…',
  running: 'Asking…',
  away: 'The server does not answer. Try again later.',
  signedOut: 'You are signed out. Sign in again in another tab, then come back and run it: what you wrote is still here.',
  notJson: 'The variables are not a JSON object.',
  answered: ({ status, ms, kilobytes }) => `HTTP ${status} · ${ms} ms · ${kilobytes} kB`,
  phrases: {},
}

export const words = isEnglish ? en : zh

/** The page is written in Chinese, with the English beside it. */
export function translatePage() {
  for (const link of document.querySelectorAll('header a'))
    if (link.getAttribute('href') === location.pathname) link.setAttribute('aria-current', 'page')
  if (!isEnglish) return
  document.documentElement.lang = 'en'
  document.title = 'Query · Pingyi 评议'
  for (const element of document.querySelectorAll<HTMLElement>('[data-en]')) element.textContent = element.dataset.en!
}
