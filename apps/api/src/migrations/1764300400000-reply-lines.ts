import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A reply has a line for each opinion of its rectification; ongoing measures are checked, and each measure belongs to a round. */
export class ReplyLines1764300400000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(`alter table rounds add column reply text;
      update rounds d set reply = (select string_agg(distinct l.text, e'\\n') from reply_lines l where l.round_id = d.id);
      alter table measures drop column round_number;
      drop table reply_lines; drop table measure_checks;
      delete from meaning_changes where code = 'REPLY_SPLIT'`)
  }
}

const up = /* sql */ `
create table reply_lines (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  round_id uuid not null constraint reply_lines_round_id_fkey references rounds,
  opinion_id uuid not null constraint reply_lines_opinion_id_fkey references opinions,
  text text not null,
  constraint reply_lines_opinion_key unique (round_id, opinion_id)
);
create index reply_lines_opinion_id_idx on reply_lines (opinion_id);

create table measure_checks (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  measure_id uuid not null constraint measure_checks_measure_id_fkey references measures,
  round_id uuid not null constraint measure_checks_round_id_fkey references rounds,
  ordinal int not null,
  checked_on date not null,
  finding text not null,
  kept boolean not null,
  checked_by uuid not null constraint measure_checks_checked_by_fkey references accounts,
  constraint measure_checks_ordinal_key unique (measure_id, ordinal)
);
create index measure_checks_round_id_idx on measure_checks (round_id);
create index measure_checks_checked_by_idx on measure_checks (checked_by);

insert into reply_lines (round_id, opinion_id, text)
  select d.id, o.id, d.reply from rounds d join opinions o on o.rectification_id = d.rectification_id
  where d.reply is not null and not exists (
    select 1 from transitions t where t.thing_id = o.id and t.event = 'ADOPT' and t.recorded_at > d.replied_at);

insert into meaning_changes (code, count)
  select 'REPLY_SPLIT', count(distinct round_id) from reply_lines having count(*) > 0;

alter table rounds drop column reply;

alter table measures add column round_number int not null default 1;
update measures m set round_number = r.number from (
  select m.id, max(d.number) as number from measures m join rounds d on d.rectification_id = m.rectification_id
  where d.number = 1 or m.done_at is null or m.done_at > d.recorded_at group by m.id) r
  where r.id = m.id and r.number > 1;
`
