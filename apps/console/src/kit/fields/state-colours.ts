import { stateVocabularies, type Tone } from '@pingyi/domain/internal'

/** The tones of an import's states, which are the server's own. */
const importTones: Readonly<Record<string, Tone>> = {
  READING: 'blue',
  CHECKED: 'blue',
  APPLYING: 'blue',
  APPLIED: 'green',
  REFUSED: 'red',
  FAILED: 'red',
}

type Members = Readonly<Record<string, { readonly tone: Tone }>>
const membersOf = new Map(stateVocabularies.map(({ name, members }): [string, Members] => [name, members]))

/** The quiet colour of a state, as its vocabulary says; grey of what is no state. */
export const toneOf = (vocabulary: string, code: string): Tone =>
  (vocabulary === 'imports.statuses' ? importTones[code] : membersOf.get(vocabulary)?.[code]?.tone) ?? 'grey'

const toneColour = (tone: Tone) => ({ text: `var(--tone-${tone}-text)`, ground: `var(--tone-${tone}-ground)` })

/** Variables of the page, so that they hold by day and in the dark (`layout/theme/colours.ts`). */
export const toneColours: Record<Tone, { text: string; ground: string }> = {
  grey: toneColour('grey'),
  blue: toneColour('blue'),
  green: toneColour('green'),
  amber: toneColour('amber'),
  red: toneColour('red'),
}
