import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A handover is one word: its table, constraints and indexes are named like the type. */
export class Handovers1764100000000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(/* sql */ `
alter table hand_overs rename to handovers;
alter table handovers rename constraint hand_overs_pkey to handovers_pkey;
alter table handovers rename constraint hand_overs_recorded_by_fkey to handovers_recorded_by_fkey;
alter table handovers rename constraint hand_overs_from_person_id_fkey to handovers_from_person_id_fkey;
alter table handovers rename constraint hand_overs_to_person_id_fkey to handovers_to_person_id_fkey;
alter table handovers rename constraint hand_overs_other_check to handovers_other_check;
alter index hand_overs_recorded_by_idx rename to handovers_recorded_by_idx;
alter index hand_overs_from_person_id_idx rename to handovers_from_person_id_idx;
alter index hand_overs_to_person_id_idx rename to handovers_to_person_id_idx;
`)
  }

  down(db: QueryRunner) {
    return db.query(/* sql */ `
alter table handovers rename to hand_overs;
alter table hand_overs rename constraint handovers_pkey to hand_overs_pkey;
alter table hand_overs rename constraint handovers_recorded_by_fkey to hand_overs_recorded_by_fkey;
alter table hand_overs rename constraint handovers_from_person_id_fkey to hand_overs_from_person_id_fkey;
alter table hand_overs rename constraint handovers_to_person_id_fkey to hand_overs_to_person_id_fkey;
alter table hand_overs rename constraint handovers_other_check to hand_overs_other_check;
alter index handovers_recorded_by_idx rename to hand_overs_recorded_by_idx;
alter index handovers_from_person_id_idx rename to hand_overs_from_person_id_idx;
alter index handovers_to_person_id_idx rename to hand_overs_to_person_id_idx;
`)
  }
}
