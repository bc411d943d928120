import { fileURLToPath } from 'node:url'
import { defaultClientConditions, type InlineConfig, type Plugin, runnerImport } from 'vite'

type Messages = Readonly<Record<'zh' | 'en', Readonly<Record<string, string>>>>

const source = fileURLToPath(new URL('src/messages.ts', import.meta.url))
const provider = fileURLToPath(new URL('src/kit/i18n/i18n-provider.ts', import.meta.url))
const english = 'virtual:messages-in-english'

/** In the build, words stand ready by their keys: Chinese with the console, English in a file of its own that only its readers fetch. */
export function messagesByLanguage(): Plugin {
  let messages: Promise<Messages> | undefined
  const read = () => (messages ??= runnerImport<{ messages: Messages }>(source, settings).then(({ module }) => module.messages))
  return {
    name: 'messages-by-language',
    apply: 'build',
    enforce: 'pre',
    resolveId: id => (id === english ? `\0${english}` : null),
    async load(id) {
      if (id === `\0${english}`) return `export default ${JSON.stringify((await read()).en)}`
      if (id !== source) return null
      return `
        import { i18nProviderOf } from ${JSON.stringify(provider)}
        const zh = ${JSON.stringify((await read()).zh)}
        export const i18nProvider = i18nProviderOf({ zh, en: () => import('${english}').then(({ default: en }) => en) })`
    },
  }
}

const settings: InlineConfig = {
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['@pingyi/source', ...defaultClientConditions] },
}
