import { words } from '@pingyi/domain'
import type { TranslationMessages } from 'ra-core'
import { type FieldList, labelsOf } from './kit/fields/field.ts'
import { i18nProviderOf } from './kit/i18n/i18n-provider.ts'
import { plainEnglish } from './kit/i18n/react-admin-en.ts'
import { chinese } from './kit/i18n/react-admin-zh.ts'
import { messagesOf, type Things } from './kit/i18n/things.ts'

type Words = { readonly [key: string]: Words | string }
type FeatureWords = { words: { zh: Words; en: Words }; things?: Things }

/** Every folder has its own words under its name: `translate('reviews.subject')`. */
const features = Object.entries(import.meta.glob<FeatureWords>('./*/words.ts', { eager: true }))

const folderOf = (path: string) => path.split('/')[1]!

/** The fields of every folder: their labels stand beside its words. */
const fieldLists = Object.values(import.meta.glob<Record<string, FieldList>>('./*/fields.ts', { eager: true })).flatMap(lists =>
  Object.values(lists),
)

/** The sentences by their whole keys. */
const flat = (said: Words, at = ''): Record<string, string> =>
  Object.assign({}, ...Object.entries(said).map(([key, it]) => (typeof it === 'string' ? { [at + key]: it } : flat(it, `${at}${key}.`))))

const all = (language: 'zh' | 'en', admin: TranslationMessages): Record<string, string> =>
  Object.assign(
    flat({ ...admin, ...words[language] } as unknown as Words),
    ...features.map(([path, feature]) => flat(feature.words[language], `${folderOf(path)}.`)),
    ...features.map(([, { things = {} }]) => messagesOf(things, language)),
    ...fieldLists.map(list => flat(labelsOf(list, language), `${list.at}.`)),
  )

export const messages = { zh: all('zh', chinese), en: all('en', plainEnglish) }

export const i18nProvider = i18nProviderOf(messages)
