import type { DataSource, EntityManager } from 'typeorm'
import { features } from './features.ts'
import { forgetOldAnswers } from './platform/database/idempotency.ts'
import type { Surroundings } from './platform/feature-parts.ts'

const day = 86_400_000
const jobs = features.flatMap(feature => feature.jobs ?? [])

/** Fills an empty database, feature by feature. */
export async function prepareAll(db: DataSource) {
  for (const { prepare } of jobs) await prepare?.(db)
}

/** Starts the background work and daily tidying of all features. Returns a function that stops them. */
export async function startJobs(surroundings: Surroundings): Promise<() => Promise<void>> {
  const { db, failed } = surroundings
  await tidyUp(db)
  const daily = setInterval(() => tidyUp(db).catch(failed), day).unref()
  const stops: (() => Promise<void>)[] = []
  for (const { start } of jobs) if (start) stops.push(await start(surroundings))
  return async () => {
    clearInterval(daily)
    for (const stop of stops) await stop()
  }
}

async function tidyUp(db: EntityManager) {
  await forgetOldAnswers(db)
  for (const { daily } of jobs) await daily?.(db)
}
