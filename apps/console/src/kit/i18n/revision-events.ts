import type { InBoth, LogWords } from './things.ts'

const said: Readonly<Record<string, (thing: InBoth) => InBoth>> = {
  created: ({ zh, en }) => ({ zh: `建立${zh}`, en: `${en} written` }),
  revised: ({ zh, en }) => ({ zh: `修订${zh}`, en: `${en} revised` }),
  retired: ({ zh, en }) => ({ zh: `停用${zh}`, en: `${en} retired` }),
  reinstated: ({ zh, en }) => ({ zh: `恢复使用${zh}`, en: `${en} offered again` }),
}

/** What the log says of the verbs of a thing that is kept in revisions, `treatment` say. */
export const revisionEvents = (noun: string, thing: InBoth): NonNullable<LogWords['events']> =>
  Object.fromEntries(Object.entries(said).map(([verb, word]) => [`${noun}.${verb}`, word(thing)]))
