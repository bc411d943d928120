import type { Things } from '../kit/i18n/things.ts'

const zh = {
  one: '整改事项',
  of: '%{name}的整改',
  dueTo: '期限不晚于',
  hasOpinions: '仍有意见要整改的',
  deadlineKind: '期限类别',
  noDeadline: '未定期限',
  repliedAt: '回复于 %{at}',
  acceptedAt: '%{by} 验收于 %{at}',
  closedAt: '%{by} 销号于 %{at}',
  confirmedAt: '回头看确认于 %{at}',
  round: '第 %{number} 轮',
  course: '整改过程',
  opinionsAndMeasures: '意见与措施',
  noMeasures: '尚无措施。',
  notFor: '未指明意见的措施',
  reopenReason: '重新整改的理由',
  acceptAsk: '验收 %{measures} 项措施，涉及 %{opinions} 条意见。验收后不能撤销。',
  closeAsk: '%{opinions} 条意见随之办结，%{measures} 项措施封存。销号后不能撤销，只能重新整改。',
  empty: '还没有整改事项。采纳意见后在这里办理。',
}

const en: typeof zh = {
  one: 'Rectification',
  of: 'Rectification by %{name}',
  dueTo: 'Due by',
  hasOpinions: 'With opinions left',
  deadlineKind: 'Kind of deadline',
  noDeadline: 'No deadline yet',
  repliedAt: 'Replied at %{at}',
  acceptedAt: 'Accepted by %{by} at %{at}',
  closedAt: 'Closed out by %{by} at %{at}',
  confirmedAt: 'Confirmed by look-back at %{at}',
  round: 'Round %{number}',
  course: 'Course',
  opinionsAndMeasures: 'Opinions and measures',
  noMeasures: 'No measures yet.',
  notFor: 'Measures for no opinion named',
  reopenReason: 'Reason to reopen',
  acceptAsk: 'Accepts the measures (%{measures}) for the opinions (%{opinions}). This cannot be undone.',
  closeAsk: 'Settles the opinions (%{opinions}) and seals the measures (%{measures}). This cannot be undone, only reopened.',
  empty: 'No rectification yet. Adopt an opinion and deal with it here.',
}

export const words = { zh, en }

export const things: Things = {
  rectifications: {
    type: 'Rectification',
    zh: '整改',
    en: 'Rectification',
    many: 'Rectifications',
  },
  rounds: { type: 'Round', zh: '整改轮次', en: 'Round' },
}
