// Hands a draft in, as it was seen at that version: node submit-review.ts <id of the review> <version>
import { ask, Refused } from './ask.ts'

const [id, version] = process.argv.slice(2)
const submit =
  'mutation($id: ID!, $version: Int!, $key: String) { submitReview(id: $id, version: $version, idempotencyKey: $key) { status } }'

try {
  const { submitReview } = await ask<{ submitReview: { status: string } }>(submit, {
    id,
    version: Number(version),
    key: `submit ${id} ${version}`,
  })
  console.log(submitReview.status)
} catch (error) {
  if (!(error instanceof Refused)) throw error
  // Somebody wrote it since: never send the new version unseen. Show what it says now, and let a person decide.
  if (error.code === 'STALE') {
    const read = 'query($id: ID!) { review(id: $id) { version status remarks { code text } draftOpinions { kind text } } }'
    console.log('changed', JSON.stringify((await ask<{ review: object }>(read, { id })).review))
  } else if (error.code === 'INVALID') console.log('not yet', JSON.stringify(error.details.problems))
  else throw error
  process.exitCode = 1
}
