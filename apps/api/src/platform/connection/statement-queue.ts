import type { DataSource, QueryRunner } from 'typeorm'

/**
 * Runs the statements of each connection one after another. A connection executes one at a time anyway, and pg refuses from version 9 on
 * what it queues by itself today: the loaders of a page that share one transaction ask at once.
 */
export function queueStatements(db: DataSource): DataSource {
  const create = db.createQueryRunner.bind(db)
  db.createQueryRunner = mode => queued(create(mode))
  return db
}

function queued(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner) as QueryRunner['query']
  let last: Promise<unknown> = Promise.resolve()
  runner.query = (...statement: Parameters<QueryRunner['query']>) => {
    const answer = last.then(() => query(...statement))
    last = answer.catch(() => {})
    return answer
  }
  return runner
}
