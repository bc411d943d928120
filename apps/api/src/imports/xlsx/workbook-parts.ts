import { posix } from 'node:path'
import { showsDay } from './days.ts'
import { limits, Unreadable } from './workbook-rows.ts'
import { readXml } from './xml.ts'
import type { Parts } from './zip.ts'

type Relation = { id: string; type: string; target: string }

/** The parts that a part refers to, from its .rels file. */
async function relationsOf(parts: Parts, name: string): Promise<Relation[]> {
  const folder = posix.dirname(name)
  const part = parts.read(posix.join(folder, '_rels', `${posix.basename(name)}.rels`))
  const found: Relation[] = []
  if (!part) return found
  await readXml(part, {
    open: (tag, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (tag !== 'Relationship' || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target })
    },
  })
  return found
}

export type WorkbookParts = {
  readonly sheets: readonly { name: string; part: string }[]
  readonly from1904: boolean
  readonly strings: string | undefined
  readonly styles: string | undefined
}

/** The paths of the sheets, the shared strings and the styles. */
export async function findParts(parts: Parts): Promise<WorkbookParts> {
  const workbook = (await relationsOf(parts, '')).find(({ type }) => type === 'officeDocument')?.target
  const part = workbook && parts.read(workbook)
  if (!part) throw new Unreadable('NOT_XLSX')
  const named: { name: string; id: string }[] = []
  let from1904 = false
  await readXml(part, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (tag !== 'sheet') return
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
      named.push({ name: attributes.name ?? '', id })
      if (named.length > limits.sheets) throw new Unreadable('TOO_MANY_PARTS')
    },
  })
  const relations = await relationsOf(parts, workbook)
  const sheets = named.flatMap(({ name, id }) => {
    const relation = relations.find(one => one.id === id && one.type === 'worksheet')
    return relation ? [{ name, part: relation.target }] : []
  })
  const target = (type: string) => relations.find(one => one.type === type)?.target
  return { sheets, from1904, strings: target('sharedStrings'), styles: target('styles') }
}

/** For each cell style: true if it formats a number as a day. */
export async function readStyles(parts: Parts, name: string | undefined): Promise<boolean[]> {
  const part = name && parts.read(name)
  const formats = new Map<number, string>()
  const days: boolean[] = []
  let inside = false
  if (!part) return days
  await readXml(part, {
    open: (tag, attributes) => {
      if (tag === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (tag === 'cellXfs') inside = true
      const id = Number(attributes.numFmtId ?? 0)
      if (tag === 'xf' && inside) days.push(showsDay(id, formats.get(id)))
    },
    close: tag => {
      if (tag === 'cellXfs') inside = false
    },
  })
  return days
}

/** The shared strings, which cells refer to by index. */
export async function readStrings(parts: Parts, name: string | undefined): Promise<string[]> {
  const part = name && parts.read(name)
  const strings: string[] = []
  if (!part) return strings
  const { open, close, text, take } = wordsOf()
  await readXml(part, {
    open,
    text,
    close: tag => {
      close(tag)
      if (tag !== 'si') return
      strings.push(take())
      if (strings.length > limits.sharedStrings) throw new Unreadable('TOO_LARGE')
    },
  })
  return strings
}

/** Collects the text of `t` elements. Leaves out phonetic hints (`rPh`). */
export function wordsOf() {
  let words = ''
  let inText = false
  let aside = false
  return {
    open: (tag: string) => {
      if (tag === 'rPh') aside = true
      if (tag === 't') inText = true
    },
    close: (tag: string) => {
      if (tag === 'rPh') aside = false
      if (tag === 't') inText = false
    },
    text: (piece: string) => {
      if (inText && !aside) words += piece
      if (words.length > limits.cellCharacters) throw new Unreadable('CELL_TOO_LONG')
    },
    take: () => {
      const taken = words
      words = ''
      return taken
    },
  }
}
