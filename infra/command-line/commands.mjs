/** Every command by the name of its file: what it does, its parameters (`<needed>`, `[optional]`) and its flags. */
export const commands = {
  start: { does: 'installs, builds what has changed, and serves' },
  dev: { does: 'the same from the sources, with reload' },
  check: { does: 'checks types, lint and format, arrows, and the committed schema' },
  test: { does: 'runs the checks and every test' },
  'test-long': { does: 'runs the journeys that take too long for every change' },
  backup: { does: 'writes a verified copy of the database to a file', parameters: ['[file]'] },
  restore: {
    does: 'puts a backup into an empty database',
    parameters: ['<file>'],
    flags: { replace: { type: 'string', value: '<database>', does: 'deletes the data of this database first' } },
  },
  doctor: {
    does: 'says what is wrong with this installation, and what to do about it',
    flags: { json: { type: 'boolean', does: 'prints the findings as data' } },
  },
  screens: { does: 'takes pictures of the screens of the console', parameters: ['[folder]', '[part of a name]'] },
  bench: { does: 'times the built system on this machine' },
  schema: { does: 'prints apps/api/schema.graphql and what is generated from it' },
  'release-schema': { does: 'takes the present schema as released' },
  serve: { does: 'serves what is built; the container runs it', isScript: false },
  healthcheck: { does: 'succeeds if the server of this container is ready', isScript: false },
}
