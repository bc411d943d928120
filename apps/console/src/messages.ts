import { words } from '@pingyi/domain'
import type { TranslationMessages } from 'ra-core'
import { i18nProviderOf } from './kit/i18n/i18n-provider.ts'
import { plainEnglish } from './kit/i18n/react-admin-en.ts'
import { chinese } from './kit/i18n/react-admin-zh.ts'

type Messages = { [key: string]: Messages | string }
type FeatureWords = { words: { zh: Messages; en: Messages } }

/** Every folder has its own words under its name: `translate('reviews.title')`. */
const features = Object.entries(import.meta.glob<FeatureWords>('./*/words.ts', { eager: true }))

const folderOf = (path: string) => path.split('/')[1]!

const all = (language: 'zh' | 'en', admin: TranslationMessages): TranslationMessages => {
  const own = Object.fromEntries(features.map(([path, feature]) => [folderOf(path), feature.words[language]]))
  const { resources } = own.layout as { resources: Messages }
  return { ...admin, ...(words[language] as unknown as Messages), ...own, resources } as TranslationMessages
}

export const messages = { zh: all('zh', chinese), en: all('en', plainEnglish) }

export const i18nProvider = i18nProviderOf(messages)
