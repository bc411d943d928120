import './page.css'
import { json, jsonParseLinter } from '@codemirror/lang-json'
import { linter } from '@codemirror/lint'
import { EditorState, Prec } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { graphql, showInDocsCommand, updateSchema } from 'cm6-graphql'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { ask, isSignedOut, laidOut, operationAt, variablesFrom } from './ask.ts'
import { makeEditor, replaceText, textOf } from './editor.ts'
import { keep, recall } from './kept.ts'
import { translatePage, words } from './words.ts'

translatePage()
const button = document.getElementById('run')!
const state = document.getElementById('state')!
const say = (text: string) => {
  state.textContent = text
}

const written = recall()
const keys = Prec.highest(
  keymap.of([
    { key: 'Mod-Enter', run: startRun },
    { key: 'F1', run: showInDocsCommand },
  ]),
)
const keeping = EditorView.updateListener.of(update => {
  if (update.docChanged) keep({ query: textOf(query), variables: textOf(variables) })
})
const openReference = (field?: string, type?: string, parent?: string) =>
  window.open(`/docs/reference#${field && parent ? `${parent}.${field}` : (type ?? '').replace(/[[\]!]/g, '')}`, 'reference')

const query = makeEditor('query', written.query, [keys, keeping, graphql(undefined, { onShowInDocs: openReference })])
const variables = makeEditor('variables', written.variables, [keys, keeping, json(), linter(unlessEmpty)])
const result = makeEditor('result', '', [json(), EditorState.readOnly.of(true)])

function unlessEmpty(view: EditorView) {
  return view.state.doc.toString().trim() === '' ? [] : jsonParseLinter()(view)
}

let running: AbortController | undefined

function startRun() {
  void run()
  return true
}

async function run() {
  const given = variablesFrom(textOf(variables))
  if (given === null) return say(words.notJson)
  running?.abort()
  running = new AbortController()
  const { signal } = running
  say(words.running)
  const text = textOf(query)
  try {
    const operationName = operationAt(text, query.state.selection.main.head)
    const answer = await ask({ query: text, variables: given, operationName }, signal)
    replaceText(result, laidOut(answer.text))
    result.dom.scrollIntoView({ block: 'nearest' })
    say(isSignedOut(answer) ? words.signedOut : words.answered(answer))
  } catch {
    if (!signal.aborted) say(words.away)
  }
}

async function readSchema() {
  say(words.reading)
  try {
    const answer = await ask({ query: getIntrospectionQuery() })
    if (isSignedOut(answer)) return say(words.signedOut)
    updateSchema(query, buildClientSchema(JSON.parse(answer.text).data))
    if (!running) say('')
  } catch {
    say(words.away)
  }
}

button.addEventListener('click', startRun)
query.focus()
await readSchema()
