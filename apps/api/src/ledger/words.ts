import { type OpinionKind, type OpinionStatus, words } from '@pingyi/domain'

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]
export const columns = ['reviewer', 'subject', 'occurredOn', 'content', 'rectification', 'organization', 'authorityRule', 'form'] as const
export type Column = (typeof columns)[number]

type LedgerWords = {
  readonly title: string
  /** Stands over the rows of a cycle that was entered from records. */
  readonly fromRecords: (cycle: string) => string
  readonly columns: Readonly<Record<Column, string>>
  readonly noOpinions: string
  /** Stands for the content of a review that the viewer may not read. */
  readonly withheld: string
  readonly measures: (count: number) => string
  readonly opinions: (count: number, state: string) => string
  readonly pointedOut: (count: number) => string
  readonly noProblem: string
  readonly onTheSpot: (text: string) => string
  readonly between: string
  readonly remark: (name: string, grade: string | null, text: string) => string
  readonly day: (day: string) => string
}

const number = (part: string | undefined) => String(Number(part))

export const ledgerWords: Readonly<Record<Language, LedgerWords>> = {
  zh: {
    title: '点评台账',
    fromRecords: cycle => `${cycle}：据以往记录补录`,
    columns: {
      reviewer: '点评领导',
      subject: '点评党员（党组织）',
      occurredOn: '点评时间',
      content: '点评内容',
      rectification: '整改落实情况',
      organization: '所在党组织',
      authorityRule: '点评责任',
      form: '点评方式',
    },
    noOpinions: '无需整改',
    withheld: '内容保密',
    measures: count => `整改措施${count}条`,
    opinions: (count, state) => `${state}${count}条`,
    pointedOut: count => `当场指出${count}条`,
    noProblem: '未发现问题',
    onTheSpot: text => `${text}（当场指出）`,
    between: '；',
    remark: (name, grade, text) => `【${name}${grade ? `：${grade}` : ''}】${text}`,
    day: day =>
      day
        .split('-')
        .map((part, i) => `${number(part)}${'年月日'[i]}`)
        .join(''),
  },
  en: {
    title: 'Review ledger',
    fromRecords: cycle => `${cycle}: entered from records`,
    columns: {
      reviewer: 'Reviewing leader',
      subject: 'Member (organisation) reviewed',
      occurredOn: 'Date',
      content: 'Content',
      rectification: 'Rectification',
      organization: 'Organisation',
      authorityRule: 'Authority',
      form: 'Form',
    },
    noOpinions: 'Nothing to put right',
    withheld: 'Confidential',
    measures: count => `Measures: ${count}`,
    opinions: (count, state) => `${state}: ${count}`,
    pointedOut: count => `Pointed out on the spot: ${count}`,
    noProblem: 'No problem found',
    onTheSpot: text => `${text} (pointed out on the spot)`,
    between: '; ',
    remark: (name, grade, text) => `[${name}${grade ? `: ${grade}` : ''}] ${text} `,
    day: day => day,
  },
}

export const stateName = (language: Language, status: OpinionStatus): string => words[language].OpinionStatus[status]

export const kindName = (language: Language, kind: OpinionKind): string => words[language].OpinionKind[kind]
