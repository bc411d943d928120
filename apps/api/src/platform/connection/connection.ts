import pg from 'pg'

/** Runs the work with a connection of its own, without the limits of the pool's. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>, name = 'pingyi'): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: name })
  // A connection that is lost fails the statement at work, which tells it; it must not end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
