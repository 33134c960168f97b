import type { Messages } from "./nl.ts";

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string
    ? readonly [K, T[K]]
    : Leaves<T[K]> extends infer L
      ? L extends readonly [infer Path extends string, infer Text]
        ? readonly [`${K}.${Path}`, Text]
        : never
      : never;
}[keyof T & string];

type WithNamespace = {
  [N in keyof Messages & string]: Leaves<Messages[N]> extends infer L
    ? L extends readonly [infer Path extends string, infer Text]
      ? readonly [`${N}:${Path}`, Text]
      : never
    : never;
}[keyof Messages & string];

type PluralBase<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : never;

type TextsByKey = { [Entry in WithNamespace as Entry[0]]: Entry[1] } & {
  [Entry in WithNamespace as PluralBase<Entry[0]>]: Entry[1] | "{{count}}";
};

/** Every message there is, `namespace:key`; a plural is asked for without its `_one` or `_other`. */
export type MessageKey = keyof TextsByKey & string;

type NamesIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? (Name extends `${infer Bare}, ${string}` ? Bare : Name) | NamesIn<Rest>
  : never;

type ParamNames<Key extends MessageKey> = NamesIn<TextsByKey[Key]>;

export type MessageParams<Key extends MessageKey> = {
  readonly [Name in ParamNames<Key>]: Name extends "count" ? number : string | number;
};

/**
 * Gives the text of a message in the reader's language. A key that does not exist, or a message without one of
 * its parameters, does not compile.
 *
 * @example t("errors:reference", { id: "a1b2" })
 */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...params: [ParamNames<Key>] extends [never] ? [] : [MessageParams<Key>]
) => string;
