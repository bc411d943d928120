import type { DataSource } from 'typeorm'
import { importRoster } from '../imports/import-roster.ts'
import { Organization } from '../organizations/organization.ts'
import { makeSchema } from '../schema.ts'
import { makeAccounts } from './accounts.ts'
import { actIn } from './act.ts'
import { loadGuests } from './guests.ts'
import { loadPresentQuarter } from './present-cycle.ts'
import { rosterWorkbook } from './roster.ts'
import { officeActor, worldOf } from './world.ts'
import { loadYear2011 } from './year-2011.ts'

type Say = (line: string) => void

/** Loads the invented bureau into an empty database in one transaction, by the roster import and the verbs that users call. */
export async function loadSample(db: DataSource, { password, say }: { password: string; say: Say }) {
  if (await db.manager.exists(Organization)) return
  say('Loading the sample bureau (an invented county; PINGYI_SAMPLE=off leaves it out)')
  const schema = await makeSchema()
  await db.transaction(async tx => {
    const office = await officeActor(tx)
    say('· roster: organisations, people, posts')
    await importRoster(tx, office, await rosterWorkbook())
    const world = await worldOf(tx, actIn(tx, schema), office)
    await loadGuests(world)
    say('· accounts')
    const people = await makeAccounts(world, password)
    say('· the year 2011, from records')
    await loadYear2011(world)
    await tx.query('-- what was told of 2011 was read long ago\n update notifications set read_at = told_at where read_at is null')
    say('· the present quarter')
    await loadPresentQuarter(world, people)
  })
}
