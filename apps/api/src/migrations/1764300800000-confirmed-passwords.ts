import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who gave out the password of an account, until somebody else confirms whose it is. Accounts of today stay as they are. */
export class ConfirmedPasswords1764300800000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(
      `alter table accounts add column password_given_by uuid
         constraint accounts_password_given_by_fkey references accounts (id)`,
    )
  }

  async down(db: QueryRunner) {
    await db.query('alter table accounts drop column password_given_by')
  }
}
