import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The first schema. Times: `recorded_at` is the server's; days end in `_on` and are stated by people. */
export class First1763800000000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query('drop schema public cascade; create schema public')
  }
}

const up = /* sql */ `
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table units (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  name text not null constraint units_name_key unique,
  kind text not null constraint units_kind_check check (kind in ('SCHOOL', 'BUREAU_DEPARTMENT', 'SUBORDINATE_UNIT'))
);

create table organizations (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  name text not null,
  short_name text,
  kind text not null constraint organizations_kind_check
    check (kind in ('PARTY_COMMITTEE', 'PARTY_GROUP', 'GENERAL_BRANCH', 'PARTY_BRANCH', 'PARTY_SUBGROUP')),
  unit_id uuid constraint organizations_unit_id_fkey references units,
  parent_id uuid constraint organizations_parent_id_fkey references organizations,
  path text not null,
  ordinal int not null default 0,
  founded_on date,
  dissolved_on date
);
create index organizations_parent_id_idx on organizations (parent_id);
create index organizations_unit_id_idx on organizations (unit_id);
create index organizations_path_idx on organizations (path text_pattern_ops);

create table organization_edges (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  organization_id uuid not null constraint organization_edges_organization_id_fkey references organizations,
  parent_id uuid constraint organization_edges_parent_id_fkey references organizations,
  from_on date not null,
  to_on date,
  constraint organization_edges_no_overlap exclude using gist
    (organization_id with =, daterange(from_on, to_on, '[)') with &&)
);
create index organization_edges_parent_id_idx on organization_edges (parent_id);

create table bodies (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  name text not null,
  kind text not null constraint bodies_kind_check
    check (kind in ('LEADING_GROUP', 'LEADING_GROUP_OFFICE', 'WORKING_GROUP', 'LEADERSHIP_TEAM', 'OTHER')),
  aliases text[] not null default '{}',
  organization_id uuid constraint bodies_organization_id_fkey references organizations
);
create index bodies_organization_id_idx on bodies (organization_id);

create table people (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  name text not null,
  original_name text,
  number text constraint people_number_key unique,
  pinyin text not null,
  initials text not null,
  party_status text not null constraint people_party_status_check
    check (party_status in ('FULL_MEMBER', 'PROBATIONARY_MEMBER', 'NON_MEMBER'))
);
create index people_pinyin_idx on people (pinyin, id);
create index people_search_idx on people using gin ((name || ' ' || pinyin || ' ' || initials || ' ' || coalesce(number, '')) gin_trgm_ops);

create table memberships (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  person_id uuid not null constraint memberships_person_id_fkey references people,
  organization_id uuid not null constraint memberships_organization_id_fkey references organizations,
  from_on date not null,
  to_on date,
  constraint memberships_no_overlap exclude using gist (person_id with =, daterange(from_on, to_on, '[)') with &&)
);
create index memberships_person_id_idx on memberships (person_id);
create index memberships_organization_id_idx on memberships (organization_id);

create table posts (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  code text not null,
  revision int not null,
  name_zh text not null,
  name_en text not null,
  capability text not null constraint posts_capability_check check (capability in
    ('OFFICE', 'COMMITTEE_SECRETARY', 'LEADING_GROUP_MEMBER', 'BRANCH_SECRETARY', 'INSTRUCTOR', 'AUDITOR', 'NONE')),
  source text not null,
  constraint posts_code_revision_key unique (code, revision)
);

create table appointments (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  person_id uuid not null constraint appointments_person_id_fkey references people,
  post_id uuid not null constraint appointments_post_id_fkey references posts,
  organization_id uuid constraint appointments_organization_id_fkey references organizations,
  body_id uuid constraint appointments_body_id_fkey references bodies,
  portfolio text,
  from_on date not null,
  to_on date,
  constraint appointments_place_check check (num_nonnulls(organization_id, body_id) = 1),
  constraint appointments_no_overlap exclude using gist (person_id with =, post_id with =,
    coalesce(organization_id, body_id) with =, daterange(from_on, to_on, '[)') with &&)
);
create index appointments_person_id_idx on appointments (person_id);
create index appointments_post_id_idx on appointments (post_id);
create index appointments_organization_id_idx on appointments (organization_id);
create index appointments_body_id_idx on appointments (body_id);

create table responsibilities (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  person_id uuid not null constraint responsibilities_person_id_fkey references people,
  organization_id uuid not null constraint responsibilities_organization_id_fkey references organizations,
  kind text not null constraint responsibilities_kind_check check (kind in ('CONTACT_POINT', 'AREA')),
  from_on date not null,
  to_on date,
  constraint responsibilities_no_overlap exclude using gist
    (person_id with =, organization_id with =, kind with =, daterange(from_on, to_on, '[)') with &&)
);
create index responsibilities_person_id_idx on responsibilities (person_id);
create index responsibilities_organization_id_idx on responsibilities (organization_id);

create table criteria_sets (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  code text not null,
  revision int not null,
  name_zh text not null,
  name_en text not null,
  subjects jsonb not null,
  announced int,
  criteria jsonb not null,
  scale jsonb,
  source text not null,
  frozen boolean not null default false,
  constraint criteria_sets_code_revision_key unique (code, revision)
);

create table review_forms (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  code text not null,
  revision int not null,
  name_zh text not null,
  name_en text not null,
  subjects jsonb not null,
  parts jsonb not null,
  occasions jsonb not null,
  confidential boolean not null,
  scheduled boolean not null,
  source text not null,
  constraint review_forms_code_revision_key unique (code, revision)
);

create table treatments (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  code text not null,
  revision int not null,
  name_zh text not null,
  name_en text not null,
  applies text not null constraint treatments_applies_check check (applies in ('ORGANIZATION', 'PERSON')),
  act jsonb not null,
  orders boolean not null,
  source text not null,
  constraint treatments_code_revision_key unique (code, revision)
);

create table accounts (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  username text not null constraint accounts_username_key unique,
  person_id uuid constraint accounts_person_id_key unique constraint accounts_person_id_fkey references people,
  status text not null constraint accounts_status_check check (status in ('INVITED', 'ACTIVE', 'DISABLED')),
  everywhere boolean not null default false
);

create table cycles (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  name text not null,
  kind text not null constraint cycles_kind_check check (kind in ('QUARTER', 'HALF_YEAR', 'YEAR', 'AD_HOC')),
  organization_id uuid not null constraint cycles_organization_id_fkey references organizations,
  starts_on date not null,
  ends_on date not null,
  roster_rule text not null constraint cycles_roster_rule_check check (roster_rule in ('AT_START', 'AT_END', 'EVER')),
  member_capacity_rule text not null constraint cycles_member_capacity_rule_check
    check (member_capacity_rule in ('ANY_CAPACITY', 'AS_MEMBER_ONLY')),
  roster_on date not null,
  authority jsonb not null,
  criteria jsonb not null,
  constraint cycles_days_check check (starts_on <= ends_on)
);
create index cycles_organization_id_idx on cycles (organization_id);

create table roster_entries (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  retracted_at timestamptz(3),
  cycle_id uuid not null constraint roster_entries_cycle_id_fkey references cycles,
  subject_kind text not null constraint roster_entries_subject_kind_check check (subject_kind in ('ORGANIZATION', 'PERSON')),
  organization_id uuid not null constraint roster_entries_organization_id_fkey references organizations,
  person_id uuid constraint roster_entries_person_id_fkey references people,
  excluded_reason text,
  constraint roster_entries_subject_check check ((subject_kind = 'PERSON') = (person_id is not null))
);
create unique index roster_entries_subject_key on roster_entries
  (cycle_id, subject_kind, coalesce(person_id, organization_id)) where retracted_at is null;
create index roster_entries_cycle_id_idx on roster_entries (cycle_id, organization_id);
create index roster_entries_organization_id_idx on roster_entries (organization_id);
create index roster_entries_person_id_idx on roster_entries (person_id);

create table occasions (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  cycle_id uuid not null constraint occasions_cycle_id_fkey references cycles,
  form_id uuid not null constraint occasions_form_id_fkey references review_forms,
  kind text not null,
  title text,
  held_on date not null,
  place text,
  organization_id uuid not null constraint occasions_organization_id_fkey references organizations,
  headcounts jsonb not null default '[]'
);
create index occasions_cycle_id_idx on occasions (cycle_id, held_on);
create index occasions_form_id_idx on occasions (form_id);
create index occasions_organization_id_idx on occasions (organization_id);

create table occasion_attendees (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  occasion_id uuid not null constraint occasion_attendees_occasion_id_fkey references occasions,
  person_id uuid not null constraint occasion_attendees_person_id_fkey references people,
  constraint occasion_attendees_person_key unique (occasion_id, person_id)
);
create index occasion_attendees_person_id_idx on occasion_attendees (person_id);

create table reviews (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by uuid not null constraint reviews_recorded_by_fkey references accounts,
  cycle_id uuid not null constraint reviews_cycle_id_fkey references cycles,
  status text not null default 'DRAFTED' constraint reviews_status_check
    check (status in ('DRAFTED', 'SUBMITTED', 'DISCLOSED', 'VOIDED', 'DISCARDED')),
  reviewer_id uuid not null constraint reviews_reviewer_id_fkey references people,
  appointment_id uuid constraint reviews_appointment_id_fkey references appointments,
  authority_rule text not null,
  subject_kind text not null constraint reviews_subject_kind_check check (subject_kind in ('ORGANIZATION', 'PERSON')),
  organization_id uuid not null constraint reviews_organization_id_fkey references organizations,
  person_id uuid constraint reviews_person_id_fkey references people,
  capacity text constraint reviews_capacity_check check (capacity in ('SECRETARY', 'LEADING_GROUP_MEMBER', 'MEMBER')),
  occasion_id uuid constraint reviews_occasion_id_fkey references occasions,
  form_id uuid not null constraint reviews_form_id_fkey references review_forms,
  criteria_set_id uuid constraint reviews_criteria_set_id_fkey references criteria_sets,
  treatment_id uuid constraint reviews_treatment_id_fkey references treatments,
  confidential boolean not null,
  on_behalf boolean not null,
  occurred_on date not null,
  draft_opinions jsonb not null default '[]',
  reason text,
  submitted_at timestamptz(3),
  constraint reviews_subject_check check ((subject_kind = 'PERSON') = (person_id is not null)),
  constraint reviews_capacity_subject_check check ((subject_kind = 'PERSON') = (capacity is not null)),
  constraint reviews_self_check check (person_id is null or person_id <> reviewer_id)
);
create index reviews_cycle_id_idx on reviews (cycle_id, organization_id, occurred_on);
create index reviews_organization_id_idx on reviews (organization_id);
create index reviews_person_id_idx on reviews (person_id);
create index reviews_reviewer_id_idx on reviews (reviewer_id);
create index reviews_recorded_by_idx on reviews (recorded_by);
create index reviews_occasion_id_idx on reviews (occasion_id);
create index reviews_form_id_idx on reviews (form_id);
create index reviews_criteria_set_id_idx on reviews (criteria_set_id);
create index reviews_treatment_id_idx on reviews (treatment_id);
create index reviews_appointment_id_idx on reviews (appointment_id);

create table review_remarks (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  review_id uuid not null constraint review_remarks_review_id_fkey references reviews,
  kind text not null constraint review_remarks_kind_check check (kind in ('CRITERION', 'PART')),
  code text not null,
  ordinal int not null,
  text text,
  grade text,
  constraint review_remarks_code_key unique (review_id, kind, code)
);

create table rectifications (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  cycle_id uuid not null constraint rectifications_cycle_id_fkey references cycles,
  organization_id uuid not null constraint rectifications_organization_id_fkey references organizations,
  person_id uuid constraint rectifications_person_id_fkey references people,
  confidential boolean not null default false,
  round_number int not null default 1
);
create index rectifications_cycle_id_idx on rectifications (cycle_id);
create index rectifications_organization_id_idx on rectifications (organization_id);
create index rectifications_person_id_idx on rectifications (person_id);

create table rounds (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  rectification_id uuid not null constraint rounds_rectification_id_fkey references rectifications,
  number int not null,
  status text not null default 'OPEN' constraint rounds_status_check check (status in
    ('OPEN', 'PROPOSED', 'IN_PROGRESS', 'REPLIED', 'ACCEPTED', 'CLOSED', 'CONFIRMED', 'REOPENED')),
  deadline_kind text constraint rounds_deadline_kind_check check (deadline_kind in ('AT_ONCE', 'BY_DATE', 'ONGOING')),
  due_on date,
  derivation jsonb,
  cause text,
  reply text,
  replied_at timestamptz(3),
  replied_by uuid constraint rounds_replied_by_fkey references accounts,
  evaluation text,
  accepted_at timestamptz(3),
  accepted_by uuid constraint rounds_accepted_by_fkey references accounts,
  closed_at timestamptz(3),
  closed_by uuid constraint rounds_closed_by_fkey references accounts,
  confirmed_at timestamptz(3),
  reason text,
  constraint rounds_number_key unique (rectification_id, number),
  constraint rounds_due_check check (due_on is null or deadline_kind = 'BY_DATE')
);
create unique index rounds_one_open_key on rounds (rectification_id)
  where status in ('OPEN', 'PROPOSED', 'IN_PROGRESS', 'REPLIED', 'ACCEPTED');
create index rounds_replied_by_idx on rounds (replied_by);
create index rounds_accepted_by_idx on rounds (accepted_by);
create index rounds_closed_by_idx on rounds (closed_by);
create index rounds_due_on_idx on rounds (due_on) where due_on is not null;

create table opinions (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  review_id uuid not null constraint opinions_review_id_fkey references reviews,
  ordinal int not null,
  kind text not null constraint opinions_kind_check check (kind in ('PROBLEM', 'SUGGESTION', 'HELP', 'PRAISE')),
  status text not null constraint opinions_status_check check (status in
    ('RAISED', 'IN_RECTIFICATION', 'MERGED', 'WITHDRAWN', 'REFUSAL_PROPOSED', 'REFUSED', 'LANDED', 'NOTED', 'ASKED', 'ANSWERED')),
  text text not null,
  rectification_id uuid constraint opinions_rectification_id_fkey references rectifications,
  merged_into_id uuid constraint opinions_merged_into_id_fkey references opinions,
  reason text,
  answer text,
  constraint opinions_merged_check check ((status = 'MERGED') = (merged_into_id is not null))
);
create index opinions_review_id_idx on opinions (review_id);
create index opinions_rectification_id_idx on opinions (rectification_id);
create index opinions_merged_into_id_idx on opinions (merged_into_id);

create table measures (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  rectification_id uuid not null constraint measures_rectification_id_fkey references rectifications,
  ordinal int not null,
  text text not null,
  owner_id uuid constraint measures_owner_id_fkey references people,
  leader_id uuid constraint measures_leader_id_fkey references people,
  due_on date,
  ongoing boolean not null default false,
  status text not null default 'PLANNED' constraint measures_status_check
    check (status in ('PLANNED', 'IN_PROGRESS', 'DONE', 'VERIFIED', 'CANCELLED')),
  evidence text,
  done_at timestamptz(3),
  done_by uuid constraint measures_done_by_fkey references accounts,
  verified_at timestamptz(3),
  reason text
);
create index measures_rectification_id_idx on measures (rectification_id);
create index measures_owner_id_idx on measures (owner_id);
create index measures_done_by_idx on measures (done_by);
create index measures_leader_id_idx on measures (leader_id);

create table measure_opinions (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  measure_id uuid not null constraint measure_opinions_measure_id_fkey references measures,
  opinion_id uuid not null constraint measure_opinions_opinion_id_fkey references opinions,
  constraint measure_opinions_pair_key unique (measure_id, opinion_id)
);
create index measure_opinions_opinion_id_idx on measure_opinions (opinion_id);

create table transitions (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  thing text not null constraint transitions_thing_check check (thing in ('REVIEW', 'OPINION', 'ROUND', 'MEASURE')),
  thing_id uuid not null,
  event text,
  state text not null,
  effective_on date not null,
  ordinal int not null,
  account_id uuid,
  constraint transitions_ordinal_key unique (thing_id, ordinal)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only' using errcode = '42501';
end $$;

create table imports (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by uuid not null constraint imports_recorded_by_fkey references accounts,
  kind text not null constraint imports_kind_check check (kind in ('ROSTER')),
  file_name text not null,
  file_hash text not null,
  status text not null constraint imports_status_check
    check (status in ('READING', 'CHECKED', 'REFUSED', 'APPLYING', 'APPLIED', 'FAILED', 'DISCARDED')),
  done int not null default 0,
  total int not null default 0,
  report jsonb
);
create index imports_recorded_by_idx on imports (recorded_by);

create table import_rows (
  import_id uuid not null constraint import_rows_import_id_fkey references imports on delete cascade,
  ordinal int not null,
  sheet text not null,
  row int not null,
  fields jsonb not null,
  constraint import_rows_pkey primary key (import_id, ordinal)
);

create table access_tokens (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  account_id uuid not null constraint access_tokens_account_id_fkey references accounts,
  name text not null,
  scopes text[] not null,
  expires_on date,
  revoked_at timestamptz(3)
);
create index access_tokens_account_id_idx on access_tokens (account_id);

create table audit_events (
  seq bigint generated always as identity primary key,
  at timestamptz(3) not null default now(),
  account_id uuid,
  kind text not null,
  subject_type text not null,
  subject_id uuid not null,
  organization_id uuid,
  payload jsonb not null
);
create index audit_events_subject_id_idx on audit_events (subject_id);
create index audit_events_organization_id_idx on audit_events (organization_id);
create index audit_events_account_id_idx on audit_events (account_id);
create index audit_events_rows_idx on audit_events using gin (jsonb_path_query_array(payload, '$.changes[*].row.id'));

create trigger audit_events_append_only before update or delete or truncate on audit_events
  for each statement execute function refuse_change();

create table audit_texts (
  id uuid primary key,
  salt bytea not null,
  text text not null
);

create table secrets (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null constraint secrets_account_id_fkey references accounts,
  kind text not null constraint secrets_kind_check check (kind in ('PASSWORD', 'INVITATION', 'SESSION', 'TOKEN')),
  hash text not null,
  access_token_id uuid constraint secrets_access_token_id_fkey references access_tokens,
  created_at timestamptz(3) not null default now(),
  seen_at timestamptz(3) not null default now(),
  expires_at timestamptz(3),
  constraint secrets_hash_key unique (hash)
);
create unique index secrets_password_key on secrets (account_id) where kind = 'PASSWORD';
create index secrets_account_id_idx on secrets (account_id);
create index secrets_access_token_id_idx on secrets (access_token_id);

create table idempotency_keys (
  account_id uuid not null constraint idempotency_keys_account_id_fkey references accounts,
  key text not null,
  fingerprint text not null,
  answer jsonb,
  recorded_at timestamptz(3) not null default now(),
  constraint idempotency_keys_pkey primary key (account_id, key)
);
`
