export type SheetReport = { sheet: string; rows: number; create: number; update: number; unchanged: number }
export type ImportProblem = {
  sheet: string
  row: number | null
  column: string | null
  code: string
  value: string | null
  limit: string | null
}
export type Import = {
  id: string
  version: number
  kind: string
  fileName: string
  status: string
  done: number
  total: number
  recordedAt: string
  report: { problemCount: number; sheets: SheetReport[]; problems: ImportProblem[] } | null
}
