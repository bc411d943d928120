/** Where this server tells other systems how to read it. */
export const docsPath = (locale: string) => (locale === 'en' ? '/docs/en' : '/docs')
