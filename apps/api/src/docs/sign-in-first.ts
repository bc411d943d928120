import { type Path, page } from './page.ts'

/** The page shown to visitors who must sign in first. */
export const signInFirst = (path: Path, title: string, { zh, en }: { zh: string; en: string }) =>
  page({
    path,
    lang: 'en',
    title,
    contents: '',
    main: `<h1>${title}</h1><p class="note" lang="zh">${zh}请先在本浏览器<a href="/">登录</a>，再打开本页。</p>
<p class="note">${en} The <a href="/docs/en">guide</a> is open.</p>`,
  })
