const keys = new Map<string, string>()

/** `crypto.randomUUID` is missing on plain http, which offices have. */
export function uuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Runs a write with an idempotency key. The same write keeps its key until it succeeds. */
export async function withIdempotencyKey<T>(operation: string, variables: object, run: (idempotencyKey: string) => Promise<T>): Promise<T> {
  const intent = operation + JSON.stringify(variables)
  const key = keys.get(intent) ?? uuid()
  keys.set(intent, key)
  const answer = await run(key)
  keys.delete(intent)
  return answer
}
