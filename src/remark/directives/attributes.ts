/** Our directives, by name, each with the attributes that it may have. */
export const DIRECTIVE_ATTRIBUTES = {
  claim: ['source', 'via', 'stance', 'status'],
  quote: ['by', 'source', 'via', 'stance'],
  figure: ['value', 'min', 'max', 'unit', 'noun', 'modifier', 'role', 'date', 'place'],
  plain: [],
} as const satisfies Record<string, readonly string[]>

export type DirectiveName = keyof typeof DIRECTIVE_ATTRIBUTES

/** Names of our directives. */
export const DIRECTIVE_NAMES = Object.keys(DIRECTIVE_ATTRIBUTES) as DirectiveName[]

/** Whether a directive is one of ours. */
export const isDirectiveName = (name: string): name is DirectiveName => Object.hasOwn(DIRECTIVE_ATTRIBUTES, name)
