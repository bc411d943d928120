/** The path of the API guide. */
export const docsPath = (locale: string) => (locale === 'en' ? '/docs/en' : '/docs')

/** The path of the page to try out queries, for those who are signed in. */
export const queryPath = (locale: string) => (locale === 'en' ? '/docs/query/en' : '/docs/query')
