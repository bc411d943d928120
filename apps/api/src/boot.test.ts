import { expect, test } from 'vitest'
import { withDatabaseLock } from './boot.ts'
import { withConnection } from './platform/connection/connection.ts'
import { testDatabase } from './testing/database.ts'

const { ownerUrl } = testDatabase()
const loseLock = () =>
  withConnection(ownerUrl, client =>
    client.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
    ),
  )

test('a start that lost its lock meanwhile fails, and another can begin', async () => {
  await expect(withDatabaseLock(ownerUrl, loseLock)).rejects.toThrow()
  expect(await withDatabaseLock(ownerUrl, async () => 'begun')).toBe('begun')
})
