/** What an opinion lacks to be put right: a measure with its proof, or its own line in the reply. */
export type MatrixLack = 'MEASURE' | 'LINE'

/** An opinion that is not put right, and what it lacks. */
export type OpinionLack = { readonly opinionId: string; readonly lacks: readonly MatrixLack[] }
