import type { ReaderPart, Readers } from '../access/readers.ts'
import type { Role } from '../access/rules.ts'
import type { DisclosureScope } from '../review/disclosure.ts'
import { type Language, words } from './languages.ts'

const parts: Readonly<Record<Language, Record<ReaderPart, string>>> = {
  zh: { REVIEWER: '点评人', RECORDER: '录入人', SUBJECT: '点评对象', OWNER: '整改措施责任人' },
  en: { REVIEWER: 'its reviewer', RECORDER: 'whoever records it', SUBJECT: 'its subject', OWNER: 'the owners of its measures' },
}
const others: Readonly<Record<Language, Record<'MEMBER' | 'ANYBODY', string>>> = {
  zh: { MEMBER: '党员', ANYBODY: '所有人' },
  en: { MEMBER: 'members', ANYBODY: 'everybody' },
}
const roleName = (role: Role, language: Language) =>
  role === 'MEMBER' || role === 'ANYBODY' ? others[language][role] : words[language].Capability[role]

/** The sentence that says who will see a review, drawn from the access rules and the cycle's disclosure. */
export function readersSentence({ parts: asPart, roles }: Readers, disclosure: DisclosureScope | null, language: Language): string {
  const direct = asPart.map(part => parts[language][part])
  const above = roles.map(role => roleName(role, language))
  const scope = disclosure && words[language].DisclosureScope[disclosure]
  if (language === 'zh')
    return `提交后可见：${direct.join('、')}${above.length > 0 ? `，以及对象所在组织及上级的${above.join('、')}` : ''}。${scope ? `公开后另有：${scope}。` : '从不公开。'}`
  const seen = `Once handed in, seen by ${direct.join(', ')}${above.length > 0 ? `, and at or above the subject’s organisation by: ${above.join(', ')}` : ''}.`
  return `${seen} ${scope ? `Once disclosed, also by: ${scope}.` : 'Never disclosed.'}`
}
