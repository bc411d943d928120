import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Action, action, deadlineEvent, measureEvent, opinionEvent, reviewEvent, roundEvent } from '@pingyi/domain'
import { revisionEvent } from '@pingyi/domain/internal'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('..', import.meta.url))
const isOfFeatures = (file: string) => !/\.test\.ts$|^(testing|sample|platform)\//.test(file)

/** Actions that appear only in lists such as that of `viewerMay` do not count as used. */
const listed = /actions: \[[^\]]*\]/g
const sources = globSync('**/*.ts', { cwd: src })
  .filter(isOfFeatures)
  .map(file => readFileSync(`${src}${file}`, 'utf8').replaceAll(listed, ''))

const events = [reviewEvent, opinionEvent, roundEvent, measureEvent, deadlineEvent, revisionEvent]
const askedByEvents = new Set(events.flatMap(({ members }) => Object.values<{ action: Action }>(members).map(event => event.action)))

test('each action of the domain is used by a feature or by an event', () => {
  const isAsked = (code: string) => sources.some(text => text.includes(`'${code}'`))
  expect(action.codes.filter(code => !askedByEvents.has(code) && !isAsked(code))).toEqual([])
})
