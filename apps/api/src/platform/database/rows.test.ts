import { expect, test } from 'vitest'
import { Organization } from '../../organizations/organization.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { makeOrganization } from '../../testing/makers.ts'
import { openAudit } from './audit.ts'
import { update } from './rows.ts'
import type { Tx } from './tx.ts'

const { db } = testDatabase()

test('an update leaves undefined columns unchanged and clears null ones', () =>
  sandbox(db, async manager => {
    const tx = manager as Tx
    openAudit(tx)
    const row = await makeOrganization(tx, { shortName: '一小', foundedOn: '2001-07-01' })
    const saved = await update(tx, Organization, row, { name: '第一小学支部', shortName: undefined, foundedOn: null })
    expect(saved).toMatchObject({ name: '第一小学支部', shortName: '一小', foundedOn: null, version: row.version + 1 })
  }))
