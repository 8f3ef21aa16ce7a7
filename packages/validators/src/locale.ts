/** The two complete languages of the product. */
export type Locale = 'fa' | 'en'
