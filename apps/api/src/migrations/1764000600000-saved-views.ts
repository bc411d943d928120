import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Lists as somebody wants to see them again, for themself or for a part of the tree. */
export class SavedViews1764000600000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query('drop table saved_views')
  }
}

const up = /* sql */ `
create table saved_views (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  owner_id uuid not null constraint saved_views_owner_id_fkey references accounts,
  organization_id uuid constraint saved_views_organization_id_fkey references organizations,
  list text not null,
  name text not null,
  query text not null
);
create index saved_views_owner_id_idx on saved_views (owner_id);
create index saved_views_organization_id_idx on saved_views (organization_id);
`
