/** Where this server tells other systems how to read it. */
export const docsIn = (locale: string) => (locale === 'en' ? '/docs/en' : '/docs')
