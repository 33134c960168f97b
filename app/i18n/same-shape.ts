/** The same keys with other texts: what a translation must have. A plural has `_one` and `_other` in both languages. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };
