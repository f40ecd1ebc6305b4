/** Colours that a page is made of, by name: what they are where nobody gives others, on light and on dark screens. */
export const PALETTE = {
  paper: { light: '#fbfaf6', dark: '#16171a' },
  raised: { light: '#fffefb', dark: '#1e2024' },
  ink: { light: '#1d1b18', dark: '#e7e4dc' },
  muted: { light: '#5b574f', dark: '#aba69b' },
  rule: { light: '#d4cfc2', dark: '#3a3c41' },
  'strong-rule': { light: '#1d1b18', dark: '#c9c5ba' },
  link: { light: '#184a77', dark: '#9dc4ea' },
  focus: { light: '#184a77', dark: '#9dc4ea' },
  claim: { light: '#55748f', dark: '#8fb1d1' },
  quote: { light: '#2f7550', dark: '#84c39c' },
  figure: { light: '#8a6412', dark: '#d8b35d' },
  unnamed: { light: '#7d4a8f', dark: '#c89bd8' },
  disputed: { light: '#a8261f', dark: '#ff8d82' },
  target: { light: '#f3e8c4', dark: '#45401f' },
} as const

export type ColourName = keyof typeof PALETTE
export type Theme = 'light' | 'dark'
