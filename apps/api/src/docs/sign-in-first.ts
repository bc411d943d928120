import { type Path, page } from './page.ts'

/** What strangers are shown in place of a page for people who are signed in. */
export const signInFirst = (path: Path, title: string, { zh, en }: { zh: string; en: string }) =>
  page({
    path,
    lang: 'en',
    title,
    contents: '',
    main: `<h1>${title}</h1><p class="note" lang="zh">${zh}请先在本浏览器<a href="/">登录</a>，再打开本页。</p>
<p class="note">${en} The <a href="/docs/en">guide</a> is open.</p>`,
  })
