/** Where this server tells other systems how to read it. */
export const docsIn = (locale: string) => (locale === 'en' ? '/docs/en' : '/docs')

/** Where somebody who is signed in tries out queries. */
export const queryIn = (locale: string) => (locale === 'en' ? '/docs/query/en' : '/docs/query')
