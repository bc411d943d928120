import type { Language } from '@pingyi/domain'
import type { GraphQLSchema } from 'graphql'
import { changesSince } from './changes.ts'
import { examples, guides, releasedSchema } from './files.ts'
import { literal } from './html.ts'
import { page } from './page.ts'
import { codesTable, type Limits, limitsTable, problemsTable, scopesTable } from './tables.ts'

const slug = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}@/]+/gu, '-')

/** The text of an example file. */
function figure(name: string, lang: Language): string {
  const text = examples.get(name)
  if (text === undefined) throw new Error(`the guide shows an example that is not there: ${name}`)
  const copy = `<button type="button" data-copy="${name}" hidden>${lang === 'zh' ? '复制' : 'Copy'}</button>`
  return `<figure><figcaption>${name}${copy}</figcaption><pre tabindex="0"><code id="${name}">${literal(text)}</code></pre></figure>`
}

/** The guide in one language with its generated parts. `address` is the server’s address as it knows it; the page replaces it. */
export async function guidePage(lang: Language, schema: GraphQLSchema, limits: Limits, address: string): Promise<string> {
  const { Marked } = await import('marked')
  const generated: Record<string, () => string> = {
    scopes: () => scopesTable(lang),
    limits: () => limitsTable(lang, limits),
    codes: () => codesTable(lang),
    problems: () => problemsTable(lang),
    changes: () => changesSince(releasedSchema, schema, lang),
  }
  const headings: string[] = []
  const heading = (depth: number, text: string) => {
    if (depth === 2) headings.push(text)
    return `<h${depth} id="${slug(text)}">${text}</h${depth}>\n`
  }
  const marked = new Marked({ renderer: { heading: ({ depth, text }) => heading(depth, literal(text)) } })
  const text = marked
    .parse(guides[lang], { async: false })
    .replace(/<table>[\s\S]*?<\/table>/g, written => `<div class="wide" tabindex="0">${written}</div>`)
    .replace(/<p>\{\{example (\S+)\}\}<\/p>/g, (_, name) => figure(name, lang))
    .replace(/<p>\{\{(\w+)\}\}<\/p>/g, (_, name) => generated[name]!())
    .replaceAll('{{largestPage}}', String(limits.page))
    .replaceAll('{{origin}}', `<span data-origin>${literal(address)}</span>`)
  const contents = `<ul>${headings.map(one => `<li><a href="#${slug(one)}">${one}</a></li>`).join('')}</ul>`
  const path = lang === 'zh' ? '/docs' : '/docs/en'
  return page({ path, lang, title: lang === 'zh' ? '接口说明' : 'Guide', contents, main: text })
}
