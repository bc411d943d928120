/**
 * Two names with one key are one name: case, width and spaces do not tell names apart. Two organisations of one key below one parent are
 * refused, and so are two bodies or cycles in one organisation, and two units.
 */
export const nameKey = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
