import { action, type Language, problemCode, type RefusalCode, scope, words } from '@pingyi/domain'
import { literal, prose, table } from './html.ts'

const codes = Object.keys(words.en.refusals) as RefusalCode[]
/** A sentence with dots in place of its values. */
const sentence = (text: string) => literal(text.replace(/ ?[（(][^（(）)]*%\{\w+\}[^（(）)]*[）)]/g, '').replace(/%\{\w+\}/g, '…'))
const code = (name: string) => `<code>${literal(name)}</code>`
const pick = (lang: Language, zh: string, en: string) => (lang === 'zh' ? zh : en)

/** All refusals of the domain with their sentences in both languages. */
export const codesTable = (lang: Language) =>
  table(
    pick(lang, '代码,中文,英文', 'code,Chinese,English').split(','),
    codes.map(one => [code(one), sentence(words.zh.refusals[one]), sentence(words.en.refusals[one])]),
  )

export const problemsTable = (lang: Language) =>
  table(
    pick(lang, '代码,中文,英文', 'code,Chinese,English').split(','),
    problemCode.codes.map(one => [code(one), sentence(words.zh.problems[one]), sentence(words.en.problems[one])]),
  )

/** The actions that each scope of a token allows. */
export function scopesTable(lang: Language) {
  const of = (one: string) => action.codes.filter(name => (action.members[name].scopes as readonly string[]).includes(one))
  return table(
    pick(lang, '范围,含义,可进行的操作', 'scope,meaning,lets it').split(','),
    scope.codes.map(one => [
      code(one),
      lang === 'zh' ? literal(words.zh.Scope[one]) : prose(scope.members[one].meaning),
      of(one)
        .map(name => literal(words[lang].actions[name]))
        .join(pick(lang, '；', '; ')),
    ]),
  )
}

const limitWords = {
  body: ['请求正文，字节', 'the body of a request, in bytes'],
  url: ['请求地址，字节', 'the address of a request, in bytes'],
  head: ['请求地址与全部请求头，字节', 'the address and the headers of a request together, in bytes'],
  file: ['上传的表格文件，字节', 'a workbook that is uploaded, in bytes'],
  tokens: ['查询中的词法单元', 'tokens in a query'],
  depth: ['查询的嵌套层数', 'how deep a query is nested'],
  cost: [
    '查询的估算开销',
    'the cost of a query, as estimated before it runs: an object 2, a value 1, and 1.5 times as much a level deeper',
  ],
  aliases: ['一次查询中的别名', 'aliases in a query'],
  directives: ['一次查询中的指令', 'directives in a query'],
  selections: ['展开片段后选取的字段', 'fields that a query selects, fragments spread'],
  mutations: ['一次请求中的变更（每个变更各自成败）', 'mutations in one operation: each one succeeds or fails as a whole'],
  rows: ['一次回答中各列表的总条数', 'rows of all lists in one answer'],
  page: ['每页条数', 'rows of a page'],
  text: ['一段文字的字符数', 'characters of one text'],
  list: ['一个输入列表的条数', 'entries of one list in an input'],
} as const
export type Limits = Readonly<Record<keyof typeof limitWords, number>>

export const limitsTable = (lang: Language, limits: Limits) =>
  table(
    pick(lang, '限制,内容,上限', 'limit,what it bounds,at most').split(','),
    (Object.keys(limitWords) as (keyof Limits)[]).map(name => [
      code(name),
      literal(limitWords[name][lang === 'zh' ? 0 : 1]),
      limits[name].toLocaleString('en'),
    ]),
  )
