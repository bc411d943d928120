import { organizationKind, type Vocabulary, words } from '@pingyi/domain'
import { politicalStatus, responsibilityKind, unitKind } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { Post } from '../../people/post.ts'
import { type ColumnKind, keyOf, type RosterColumn, type RosterSheet } from './sheets.ts'

export type Language = 'zh' | 'en'
/** The names of the posts that are offered, by language. */
export type PostNames = Readonly<Record<Language, readonly string[]>>

const vocabularies: Partial<Record<ColumnKind, Vocabulary>> = { organizationKind, politicalStatus, responsibilityKind, unitKind }

/** All revisions of all posts, latest last, and those that are offered after all others. */
export async function readPosts(db: EntityManager): Promise<Post[]> {
  const posts = await db.find(Post, { order: { revision: 'ASC', recordedAt: 'ASC' } })
  return [...posts.filter(({ retiredAt }) => retiredAt), ...posts.filter(({ retiredAt }) => !retiredAt)]
}

export function namesOfPosts(all: readonly Post[]): PostNames {
  const posts = all.filter(({ retiredAt }) => !retiredAt)
  return { zh: posts.map(({ name }) => name.zh), en: posts.map(({ name }) => name.en) }
}

/** The allowed values of a column, if they are a closed list. */
export function choicesOf({ key, kind }: RosterColumn, language: Language, posts?: PostNames): readonly string[] {
  const list = vocabularies[kind]
  if (list) return list.codes.map(code => (words[language] as unknown as Record<string, Record<string, string>>)[list.name]![code]!)
  return key === 'post' && posts ? posts[language] : []
}

export const joined = (choices: readonly string[], language: Language): string => choices.join(language === 'zh' ? '、' : ', ')

export const languageOf = (sheet: RosterSheet, title: string): Language => (keyOf(title) === keyOf(sheet.title.en) ? 'en' : 'zh')
