import type { Tone } from '@pingyi/domain/internal'

type Colours = {
  primary: string
  error: string
  text: string
  quiet: string
  ground: string
  paper: string
  bar: string
  tones: Record<Tone, { text: string; ground: string }>
}

/** One quiet blue on light paper, and the same in the dark. Text stands out by 4.5 : 1 or more in both. */
export const colours: Record<'light' | 'dark', Colours> = {
  light: {
    primary: '#27496d',
    error: '#b3261e',
    text: '#1c2430',
    quiet: '#4a5560',
    ground: '#f5f6f8',
    paper: '#ffffff',
    bar: '#f0f2f5',
    tones: {
      grey: { text: '#4a5560', ground: '#eceff2' },
      blue: { text: '#1f4f7f', ground: '#e3eef8' },
      green: { text: '#24603a', ground: '#e2f1e6' },
      amber: { text: '#7a5300', ground: '#fbf1d9' },
      red: { text: '#9b1c1c', ground: '#fbe6e4' },
    },
  },
  dark: {
    primary: '#9cc3ee',
    error: '#ff9d94',
    text: '#e7eaee',
    quiet: '#b0bac5',
    ground: '#14181d',
    paper: '#1c2128',
    bar: '#262d35',
    tones: {
      grey: { text: '#c9d0d8', ground: '#2d343c' },
      blue: { text: '#b3d3f4', ground: '#1e3650' },
      green: { text: '#b0dcbc', ground: '#1e3b28' },
      amber: { text: '#f2d593', ground: '#43360f' },
      red: { text: '#ffbab3', ground: '#4e211f' },
    },
  },
}
