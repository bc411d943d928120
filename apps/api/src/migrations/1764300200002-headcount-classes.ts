import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Classes of those present that were written as words become codes. */
export class HeadcountClasses1764300200002 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  async down() {}
}

const up = /* sql */ `
with codes (word, code) as (values
  ('党员', 'MEMBERS'), ('教职工', 'STAFF'), ('群众代表', 'MASS_REPRESENTATIVE'), ('人大代表', 'CONGRESS_DELEGATE'), ('政协委员', 'CPPCC_MEMBER'),
  ('党代表', 'PARTY_DELEGATE'), ('家长', 'PARENT'), ('服务对象', 'SERVICE_USER'), ('离退休人员', 'RETIRED'), ('上级领导', 'UPPER_LEADER')),
counted as (
  select o.id, coalesce(c.code, h.item ->> 'class') as class, sum((h.item ->> 'count')::int)::int as count, min(h.place) as place,
    bool_or(c.code is not null) as is_word
  from occasions o cross join lateral jsonb_array_elements(o.headcounts) with ordinality h (item, place)
  left join codes c on c.word = btrim(h.item ->> 'class') group by 1, 2),
renamed as (
  select id, jsonb_agg(jsonb_build_object('class', class, 'count', count) order by place) as headcounts
  from counted group by id having bool_or(is_word))
update occasions o set headcounts = r.headcounts from renamed r where r.id = o.id;
`
