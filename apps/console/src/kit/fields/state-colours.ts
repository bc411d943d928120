export type Tone = 'grey' | 'blue' | 'green' | 'amber' | 'red'

const tones: Record<Exclude<Tone, 'grey'>, readonly string[]> = {
  blue: ['SUBMITTED', 'DISCLOSED', 'IN_RECTIFICATION', 'IN_PROGRESS', 'PROPOSED', 'CHECKED', 'READING', 'APPLYING'],
  amber: ['REPLIED', 'DONE', 'REFUSAL_PROPOSED', 'ASKED', 'INVITED', 'PAUSED', 'DUE_TODAY', 'DUE_SOON'],
  green: ['LANDED', 'ANSWERED', 'ACCEPTED', 'CLOSED', 'CONFIRMED', 'VERIFIED', 'ACTIVE', 'APPLIED'],
  red: ['LATE', 'REFUSED', 'FAILED'],
}

/** Quiet colours for states; red means late or refused and nothing else. */
export const toneOf = (code: string): Tone =>
  (Object.entries(tones).find(([, codes]) => codes.includes(code))?.[0] as Tone | undefined) ?? 'grey'

const toneColour = (tone: Tone) => ({ text: `var(--tone-${tone}-text)`, ground: `var(--tone-${tone}-ground)` })

/** Variables of the page, so that they hold by day and in the dark (`layout/theme/colours.ts`). */
export const toneColours: Record<Tone, { text: string; ground: string }> = {
  grey: toneColour('grey'),
  blue: toneColour('blue'),
  green: toneColour('green'),
  amber: toneColour('amber'),
  red: toneColour('red'),
}
