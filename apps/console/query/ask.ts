import { type DocumentNode, Kind, parse } from 'graphql'

export type Request = { query: string; variables?: object | undefined; operationName?: string | undefined }
export type Answer = { status: number; text: string; ms: number; kilobytes: string }

/** Asks with the session of this browser. */
export async function ask(request: Request, signal?: AbortSignal): Promise<Answer> {
  const began = performance.now()
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    ...(signal && { signal }),
  })
  const text = await response.text()
  const kilobytes = (new Blob([text]).size / 1000).toFixed(1)
  return { status: response.status, text, ms: Math.round(performance.now() - began), kilobytes }
}

/** The operation that holds the cursor, or the first one; none while the text cannot be parsed. */
export function operationAt(query: string, cursor: number): string | undefined {
  const operations = parsed(query)?.definitions.filter(one => one.kind === Kind.OPERATION_DEFINITION) ?? []
  const chosen = operations.find(({ loc }) => loc && loc.start <= cursor && cursor <= loc.end) ?? operations[0]
  return chosen?.name?.value
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query)
  } catch {
    return null
  }
}

/** JSON with line breaks; what is no JSON stays as it came. */
export function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** The object that is written, nothing for an empty text, null for anything else. */
export function variablesFrom(text: string): object | undefined | null {
  if (text.trim() === '') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

export const isSignedOut = ({ status, text }: Answer) => status === 401 || /"code":"UNAUTHENTICATED"/.test(text)
