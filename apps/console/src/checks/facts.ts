import type { CheckKind, CheckSeverity } from '@pingyi/domain/internal'

export type Finding = {
  type: string
  id: string
  name: string
  english: string | null
  place: string | null
  on: string | null
  figures: number[]
}
export type DataCheck = { kind: CheckKind; severity: CheckSeverity; count: number; partial: boolean; examples: Finding[] }
