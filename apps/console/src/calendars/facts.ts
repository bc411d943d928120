import type { NamedDay } from '@pingyi/domain'

export type CalendarYear = {
  year: number
  isKnown: boolean
  number: string | null
  publishedOn: string | null
  text: string
  daysOff: readonly NamedDay[]
  makeUpDays: readonly NamedDay[]
}

type Named = { id: string; name: string }

export type NoticePreview = {
  year: CalendarYear
  newlyOff: readonly NamedDay[]
  newlyWorked: readonly string[]
  moving: number
  moves: readonly { before: string; after: string; rectification: { id: string; person: Named | null; organization: Named } | null }[]
}

export type Notice = {
  id: string
  recordedAt: string
  year: number
  number: string
  publishedOn: string | null
  daysOff: readonly unknown[]
  makeUpDays: readonly unknown[]
}

export type SchoolTerm = { id: string; version: number; name: string; startsOn: string; endsOn: string; viewerMay: readonly string[] }
