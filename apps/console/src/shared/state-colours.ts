export type Tone = 'grey' | 'blue' | 'green' | 'amber' | 'red'

const tones: Record<Exclude<Tone, 'grey'>, readonly string[]> = {
  blue: ['SUBMITTED', 'DISCLOSED', 'IN_RECTIFICATION', 'IN_PROGRESS', 'PROPOSED', 'CHECKED', 'READING', 'APPLYING'],
  amber: ['REPLIED', 'DONE', 'REFUSAL_PROPOSED', 'ASKED', 'INVITED', 'DUE_TODAY', 'DUE_SOON'],
  green: ['LANDED', 'ANSWERED', 'ACCEPTED', 'CLOSED', 'CONFIRMED', 'VERIFIED', 'ACTIVE', 'APPLIED'],
  red: ['LATE', 'REFUSED', 'FAILED'],
}

/** Quiet colours for states; red means late or refused and nothing else. */
export const toneOf = (code: string): Tone =>
  (Object.entries(tones).find(([, codes]) => codes.includes(code))?.[0] as Tone | undefined) ?? 'grey'

export const toneColours: Record<Tone, { text: string; ground: string }> = {
  grey: { text: '#4a5560', ground: '#eceff2' },
  blue: { text: '#1f4f7f', ground: '#e3eef8' },
  green: { text: '#24603a', ground: '#e2f1e6' },
  amber: { text: '#7a5300', ground: '#fbf1d9' },
  red: { text: '#9b1c1c', ground: '#fbe6e4' },
}
