import { SaxesParser } from 'saxes'
import { Unreadable } from './workbook-rows.ts'
import type { Part } from './zip.ts'

export type Attributes = Readonly<Record<string, string>>
export type Handlers = {
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** More than any tag or text of a workbook needs: what stands in memory at once is bounded by it. */
const longestPiece = 1_000_000

/** Some writers put a prefix before every name. */
const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Reads a part as XML, piece by piece. A document type is refused, so there are no entities to expand. */
export async function readXml(part: Part, { open, close, text }: Handlers): Promise<void> {
  const parser = new SaxesParser()
  let last = 0
  const at = () => {
    last = parser.position
  }
  parser.on('doctype', () => {
    throw new Unreadable('DOCTYPE')
  })
  parser.on('opentag', ({ name, attributes }) => {
    at()
    open?.(local(name), attributes as Attributes)
  })
  parser.on('closetag', ({ name }) => {
    at()
    close?.(local(name))
  })
  parser.on('text', piece => text?.(piece))
  parser.on('cdata', piece => text?.(piece))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of part) {
      parser.write(decoder.decode(chunk, { stream: true }))
      if (parser.position - last > longestPiece) throw new Unreadable('CELL_TOO_LONG')
    }
    parser.write(decoder.decode()).close()
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('DAMAGED')
  }
}
