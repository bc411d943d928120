import type { EntityManager } from 'typeorm'
import { type Viewer, viewersOf } from '../access/viewers.ts'
import { type AccessWorld, makeAccessWorld } from '../access/world.ts'
import { testSchema } from '../declared-refusals.ts'
import type { Asked } from './arguments.ts'
import { pathsOf } from './paths.ts'
import { plantEvents, plantTexts } from './plant-texts.ts'
import { differencesFor } from './walk.ts'

/** A token for records reads what its owner reads: asked of every record alone. */
function walkers({ cast, neighbours }: AccessWorld, asked: Asked): readonly Viewer[] {
  const viewers = viewersOf(cast).filter(({ actor }) => asked === 'every record' || !actor.scopes?.includes('READ_RECORDS'))
  return [...viewers, ...neighbours, { name: 'MEMBER whose account was reset', actor: { ...cast.MEMBER, withoutTalks: true } }]
}

/** Walks the schema as every viewer, and tells each difference from the reading rules with those who see it. */
export async function differencesOfAll(db: EntityManager, asked: Asked): Promise<string[]> {
  const world = await makeAccessWorld(db)
  await plantTexts(db)
  await plantEvents(db, world)
  const paths = pathsOf(await testSchema(), asked === 'every record')
  const seenBy = new Map<string, string[]>()
  for (const { name, actor } of walkers(world, asked))
    for (const difference of await differencesFor(db, world, actor, paths, asked))
      seenBy.set(difference, [...(seenBy.get(difference) ?? []), name])
  return [...seenBy].map(([difference, names]) => `${difference}: ${names.join(', ')}`)
}
