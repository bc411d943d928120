import { once } from 'node:events'
import { createServer } from 'node:net'
import { Complaint } from '../complaint.mjs'

const reasons = {
  EADDRINUSE: port => `port ${port} is in use; choose another by PORT`,
  EACCES: port => `port ${port} may not be opened by this account; choose one from 1024 by PORT`,
}

/** Somebody may hold the port for this machine alone or for all the world: both are tried. */
export async function checkPort(port) {
  for (const host of ['127.0.0.1', undefined]) {
    try {
      const server = createServer().listen({ port, host })
      await once(server, 'listening')
      await new Promise(done => server.close(done))
    } catch (error) {
      throw portComplaint(error, port)
    }
  }
}

export const portComplaint = (error, port) => (reasons[error.code] ? new Complaint(reasons[error.code](port)) : error)
