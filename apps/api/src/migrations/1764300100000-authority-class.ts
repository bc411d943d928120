import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Who reviews in what standing, and what a rule obliges to. A rule that had to be followed obliges to each subject. What other leaders gave
 * counted as coverage, so it goes on counting: one of their rules is enough. Mutual reviews and those from below no longer count.
 */
export class AuthorityClass1764300100000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(/* sql */ `
      alter table reviews drop column authority_class, drop column obligation;
      update cycles c set authority = jsonb_set(c.authority, '{rules}', (
        select coalesce(jsonb_agg(rule - 'class' - 'obligation' || jsonb_build_object('due', rule->>'obligation' = 'EACH') order by place), '[]')
        from jsonb_array_elements(c.authority->'rules') with ordinality r (rule, place)
      ))`)
  }
}

const classOf = /* sql */ `case
  when rule->>'relation' = 'PEERS' then 'PEER'
  when rule->>'relation' in ('OWN_ORGANIZATION', 'HIGHER_LEVEL') then 'SUBORDINATE'
  when rule->>'relation' = 'LEADING_GROUP' and rule->>'reviewer' = 'LEADING_GROUP_MEMBER' then 'PEER'
  else 'LEADER' end`

const up = /* sql */ `
update cycles c set authority = jsonb_set(c.authority, '{rules}', (
  select coalesce(jsonb_agg(rule - 'due' || jsonb_build_object('class', class, 'obligation',
    case when class <> 'LEADER' then 'FREE' when (rule->>'due')::boolean then 'EACH' else 'ONE_OF' end) order by place), '[]')
  from jsonb_array_elements(c.authority->'rules') with ordinality r (rule, place) cross join lateral (select ${classOf} as class) as_class
));

alter table reviews
  add column authority_class text
    constraint reviews_authority_class_check check (authority_class in ('LEADER', 'SUPERIOR', 'PEER', 'SUBORDINATE', 'MASS', 'DELEGATE', 'SELF')),
  add column obligation text constraint reviews_obligation_check check (obligation in ('EACH', 'ONE_OF', 'FREE'));
update reviews r set authority_class = rule->>'class', obligation = rule->>'obligation'
from cycles c cross join lateral jsonb_array_elements(c.authority->'rules') rule
where c.id = r.cycle_id and rule->>'code' = r.authority_rule;
alter table reviews alter column authority_class set not null, alter column obligation set not null;
`
