import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Comments on opinions and rectifications, and who is mentioned in them. */
export class Comments1764000500001 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query('drop table comment_mentions; drop table comments')
  }
}

const up = /* sql */ `
create table comments (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  author_id uuid not null constraint comments_author_id_fkey references accounts,
  opinion_id uuid constraint comments_opinion_id_fkey references opinions,
  rectification_id uuid constraint comments_rectification_id_fkey references rectifications,
  text text not null,
  edited_at timestamptz(3),
  withdrawn_at timestamptz(3),
  constraint comments_subject_check check (num_nonnulls(opinion_id, rectification_id) = 1)
);
create index comments_author_id_idx on comments (author_id);
create index comments_opinion_id_idx on comments (opinion_id, recorded_at);
create index comments_rectification_id_idx on comments (rectification_id, recorded_at);

create table comment_mentions (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  comment_id uuid not null constraint comment_mentions_comment_id_fkey references comments,
  person_id uuid not null constraint comment_mentions_person_id_fkey references people,
  constraint comment_mentions_person_key unique (comment_id, person_id)
);
create index comment_mentions_person_id_idx on comment_mentions (person_id);
`
