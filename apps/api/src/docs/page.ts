import type { Language } from '@pingyi/domain'

const pages = [
  { path: '/docs', name: '接口说明', lang: 'zh' },
  { path: '/docs/en', name: 'Guide', lang: 'en' },
  { path: '/docs/reference', name: 'Reference', lang: 'en' },
  { path: '/docs/query', name: '查询', lang: 'zh' },
  { path: '/docs/query/en', name: 'Query', lang: 'en' },
] as const
export type Path = (typeof pages)[number]['path']

type Parts = { path: Path; lang: Language; title: string; contents: string; main: string; search?: boolean }

const search = `<form role="search" hidden><input type="search" placeholder="Find a query, type or field" aria-label="Find in the reference"></form>`

/** The frame of a documentation page. It loads nothing from other servers. */
export const page = ({ path, lang, title, contents, main, search: hasSearch = false }: Parts) => `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Pingyi 评议</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/docs.css">
<script type="module" src="/docs/docs.js"></script>
</head>
<body>
<header><strong>Pingyi 评议</strong>${pages
  .map(one => `<a href="${one.path}" hreflang="${one.lang}"${one.path === path ? ' aria-current="page"' : ''}>${one.name}</a>`)
  .join('')}${hasSearch ? search : ''}</header>
<div class="frame">
<nav class="contents" aria-label="${lang === 'zh' ? '目录' : 'Contents'}">${contents}</nav>
<main>${main}</main>
</div>
</body>
</html>
`
