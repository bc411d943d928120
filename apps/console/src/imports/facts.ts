export type SheetReport = { sheet: string; rows: number; create: number; update: number; unchanged: number }
/** An organisation of the tree, with the people in it and below. */
export type Branch = {
  name: string
  depth: number
  mark: 'CREATE' | 'UPDATE' | 'UNCHANGED'
  create: number
  update: number
  unchanged: number
  namesakeId: string | null
  namesakeParent: string | null
}
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
  report: {
    problemCount: number
    sheets: SheetReport[]
    problems: ImportProblem[]
    organizations: Branch[]
    organizationCount: number
  } | null
}

/** How many organisations are founded and how many people are new; a tree too long to be shown whole says less. */
export const newOf = (report: Import['report']) => ({
  organizations: report?.organizations.filter(({ mark }) => mark === 'CREATE').length ?? 0,
  people: report?.organizations.filter(({ depth }) => depth === 0).reduce((sum, { create }) => sum + create, 0) ?? 0,
})

export const changesOf = (report: Import['report']) => report?.sheets.reduce((sum, { create, update }) => sum + create + update, 0) ?? 0
