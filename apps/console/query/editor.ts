import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { basicSetup } from 'codemirror'
import { words } from './words.ts'

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: 'var(--code-keyword)' },
  { tag: [tags.propertyName, tags.attributeName, tags.definition(tags.variableName)], color: 'var(--code-name)' },
  { tag: [tags.variableName, tags.special(tags.variableName)], color: 'var(--code-variable)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--code-value)' },
  { tag: tags.comment, color: 'var(--quiet)' },
])

const isDark = matchMedia('(prefers-color-scheme: dark)').matches

const look: Extension = [EditorView.darkTheme.of(isDark), syntaxHighlighting(colours), EditorView.lineWrapping]

/** An editor in the element of this id, named by the heading above it. */
export const makeEditor = (id: string, doc: string, extensions: Extension): EditorView =>
  new EditorView({
    doc,
    parent: document.getElementById(id)!,
    extensions: [
      extensions,
      basicSetup,
      look,
      EditorState.phrases.of(words.phrases),
      EditorView.contentAttributes.of({ 'aria-labelledby': `${id}-label` }),
    ],
  })

export const textOf = (editor: EditorView) => editor.state.doc.toString()

export const replaceText = (editor: EditorView, text: string) =>
  editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text }, selection: { anchor: 0 }, scrollIntoView: true })
