import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A part of a form that gives opinions is the list of these opinions and has no text. Texts that stand there become opinions: problems
 * are noted as pointed out on the spot, requests for help wait for an answer. Directions and demands stay texts that give no opinion.
 */
export class ProblemsAreOpinions1764300500000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(down)
  }
}

const up = /* sql */ `
alter table reviews add column no_problem boolean not null default false;

update review_forms f set parts = (
  select jsonb_agg(case when part ->> 'gives' = 'SUGGESTION' then part - 'gives' else part end order by place)
  from jsonb_array_elements(f.parts) with ordinality as listed (part, place)
) where f.parts @> '[{"gives": "SUGGESTION"}]';

create temporary table texts_moved on commit drop as
select gen_random_uuid() as id, m.id as remark_id, r.id as review_id, r.status as review_status, r.occurred_on, part ->> 'gives' as kind,
  btrim(coalesce(m.text, '')) as text, row_number() over (partition by r.id order by m.ordinal) as place
from review_remarks m
join reviews r on r.id = m.review_id
join review_forms f on f.id = r.form_id
cross join jsonb_array_elements(f.parts) as part
where m.kind = 'PART' and m.code = part ->> 'code' and part ->> 'gives' is not null;

delete from review_remarks m using texts_moved t where m.id = t.remark_id;
delete from texts_moved t
where t.text = '' or exists (select 1 from opinions o where o.review_id = t.review_id and o.kind = t.kind and btrim(o.text) = t.text);

insert into opinions (id, review_id, ordinal, kind, status, text)
select id, review_id, place + coalesce((select max(o.ordinal) from opinions o where o.review_id = t.review_id), -1), kind,
  case when review_status = 'VOIDED' then 'WITHDRAWN' when kind = 'HELP' then 'ASKED' else 'NOTED' end, text
from texts_moved t where review_status in ('SUBMITTED', 'DISCLOSED', 'VOIDED');

insert into transitions (thing, thing_id, state, effective_on, ordinal)
select 'OPINION', o.id, o.status, t.occurred_on, 1 from texts_moved t join opinions o on o.id = t.id;

insert into meaning_changes (code, count)
select code, count(*) from (
  select case when kind = 'HELP' then 'DIFFICULTY_TEXT_ASKED' else 'PROBLEM_TEXT_POINTED_OUT' end as code from texts_moved
) moved group by 1;

update reviews r set draft_opinions = r.draft_opinions || moved.lines from (
  select review_id, jsonb_agg(
    jsonb_build_object('kind', kind, 'text', text, 'pointedOut', kind in ('PROBLEM', 'SUGGESTION'), 'measures', '[]'::jsonb) order by place
  ) as lines
  from texts_moved where review_status in ('DRAFTED', 'DISCARDED') group by 1
) moved where moved.review_id = r.id;
`

const down = /* sql */ `
alter table reviews drop column no_problem;
`
