import { startEmbeddedPostgres, visitEmbeddedPostgres } from '../embedded-postgres/start.mjs'
import { checkDatabase } from './database.mjs'

/** A database that somebody else runs is looked at before anything is begun. */
export async function checkDatabases({ databaseUrl, ownerUrl }) {
  if (databaseUrl) await checkDatabase('DATABASE_URL', databaseUrl)
  if (ownerUrl) await checkDatabase('DATABASE_OWNER_URL', ownerUrl)
}

/** The database that the settings name, else the one we bring along; with how to leave it. */
export async function openDatabase({ databaseUrl, ownerUrl = databaseUrl, home }) {
  return databaseUrl ? { url: databaseUrl, ownerUrl, stop: async () => {} } : startEmbeddedPostgres(home)
}

/** The same database beside the server that may be using it; `makerUrl` is of a role that may create others, where there is one. */
export async function visitDatabase({ databaseUrl, ownerUrl = databaseUrl, home }) {
  return databaseUrl
    ? { url: databaseUrl, ownerUrl, makerUrl: ownerUrl, wasRunning: true, stop: async () => {} }
    : visitEmbeddedPostgres(home)
}
