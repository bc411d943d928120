import { SaxesParser } from 'saxes'
import { Unreadable } from './workbook-rows.ts'
import type { Part } from './zip.ts'

export type Attributes = Readonly<Record<string, string>>
export type Handlers = {
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** Longer than any tag or text of a valid workbook. Bounds the memory. */
const longestPiece = 1_000_000

/** Removes the namespace prefix, which some writers put before every name. */
const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Parses a part as a stream. Refuses document types, so that no entities can expand. */
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
