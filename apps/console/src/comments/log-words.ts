import type { LogWords } from '../kit/i18n/things.ts'

export const logWords: LogWords = {
  tables: {
    comment_mentions: { zh: '评论中提到的人', en: 'Person mentioned' },
  },
  events: {
    'comment.written': { zh: '发表评论', en: 'Commented' },
    'comment.edited': { zh: '修改评论', en: 'Comment changed' },
    'comment.withdrawn': { zh: '撤回评论', en: 'Comment withdrawn' },
  },
}
