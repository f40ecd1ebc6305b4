/** Colours that a page is made of, by name: what they are where nobody gives others, on light and on dark screens. */
export const PALETTE = {
  paper: { light: '#fdfcf9', dark: '#15171a' },
  raised: { light: '#ffffff', dark: '#1e2125' },
  ink: { light: '#1a1a18', dark: '#e9e6df' },
  muted: { light: '#54514a', dark: '#b8b3a8' },
  rule: { light: '#dcd8ce', dark: '#363a40' },
  'strong-rule': { light: '#1a1a18', dark: '#c9c5ba' },
  link: { light: '#17456f', dark: '#a5caee' },
  focus: { light: '#17456f', dark: '#a5caee' },
  claim: { light: '#4a6c8a', dark: '#8fb1d1' },
  quote: { light: '#2a6f4c', dark: '#84c39c' },
  figure: { light: '#84600f', dark: '#d8b35d' },
  unnamed: { light: '#78468a', dark: '#c89bd8' },
  disputed: { light: '#9c1f19', dark: '#ff9c92' },
  target: { light: '#f6ecca', dark: '#45401f' },
} as const

/** The name of a colour of the palette. */
export type ColourName = keyof typeof PALETTE
/** The kind of screen that a colour is for. */
export type Theme = 'light' | 'dark'
