/** The path of the API guide. */
export const docsPath = (locale: string) => (locale === 'en' ? '/docs/en' : '/docs')
