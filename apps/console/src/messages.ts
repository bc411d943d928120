import { words } from '@pingyi/domain'
import type { TranslationMessages } from 'ra-core'
import { type FieldList, labelsOf } from './kit/fields/define-fields.ts'
import { i18nProviderOf } from './kit/i18n/i18n-provider.ts'
import { plainEnglish } from './kit/i18n/react-admin-en.ts'
import { chinese } from './kit/i18n/react-admin-zh.ts'

type Messages = { [key: string]: Messages | string }
type FeatureWords = { words: { zh: Messages; en: Messages } }

/** Every folder has its own words under its name: `translate('reviews.title')`. */
const features = Object.entries(import.meta.glob<FeatureWords>('./*/words.ts', { eager: true }))

const folderOf = (path: string) => path.split('/')[1]!

/** The fields of every folder: their labels stand beside its words. */
const fieldLists = Object.values(import.meta.glob<Record<string, FieldList>>('./*/fields.ts', { eager: true })).flatMap(lists =>
  Object.values(lists),
)

/** The messages with these words under the key `at`, beside what stands there. */
const withWords = (messages: Messages, [key = '', ...rest]: readonly string[], words: Messages): Messages => {
  const there = (messages[key] ?? {}) as Messages
  return { ...messages, [key]: rest.length > 0 ? withWords(there, rest, words) : { ...there, ...words } }
}

const all = (language: 'zh' | 'en', admin: TranslationMessages): TranslationMessages => {
  const said = Object.fromEntries(features.map(([path, feature]) => [folderOf(path), feature.words[language]]))
  const own = fieldLists.reduce<Messages>((words, list) => withWords(words, list.at.split('.'), labelsOf(list, language)), said)
  const { resources } = own.layout as { resources: Messages }
  return { ...admin, ...(words[language] as unknown as Messages), ...own, resources } as TranslationMessages
}

export const messages = { zh: all('zh', chinese), en: all('en', plainEnglish) }

export const i18nProvider = i18nProviderOf(messages)
