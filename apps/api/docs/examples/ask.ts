// Shared by the scripts below: save it as ask.ts beside them. Asks, waits when told to, and throws a no as Refused.
type No = { message: string; extensions?: { code?: string; details?: Record<string, unknown> } }

export class Refused extends Error {
  code: string
  details: Record<string, unknown>
  constructor({ message, extensions }: No) {
    super(`${message} ${JSON.stringify(extensions?.details ?? {})}`)
    this.code = extensions?.code ?? message
    this.details = extensions?.details ?? {}
  }
}

/** Sent again after 429 and 503: a mutation is then done once only if it carries an idempotencyKey. */
export async function ask<Answer>(query: string, variables: object = {}, tries = 4): Promise<Answer> {
  const response = await fetch(`${process.env.PINGYI_URL}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.PINGYI_TOKEN}` },
    body: JSON.stringify({ query, variables }),
  })
  if ([429, 503].includes(response.status) && tries > 1) {
    const seconds = Number(response.headers.get('retry-after') ?? 5)
    console.error(`${response.status}: asking again in ${seconds} s`)
    await new Promise(resolve => setTimeout(resolve, seconds * 1000))
    return ask(query, variables, tries - 1)
  }
  const { data, errors } = (await response.json()) as { data: Answer; errors?: No[] }
  if (errors?.[0]) throw new Refused(errors[0])
  return data
}
