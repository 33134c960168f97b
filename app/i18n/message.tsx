import type { ReactElement } from "react";
import { Trans, useTranslation } from "react-i18next";
import type { MessageKey, MessageParams } from "./message-types.ts";

interface MessageProps<Key extends MessageKey> {
  readonly of: Key;
  readonly params?: MessageParams<Key>;
  /** Elements by the name of the tag that stands for them in the message: `<link>text</link>` */
  readonly elements: Readonly<Record<string, ReactElement>>;
}

/** A message with elements in it, so that a sentence with a link stays one sentence for who translates it. */
export function Message<Key extends MessageKey>({ of, params, elements }: MessageProps<Key>) {
  const { t } = useTranslation();
  return <Trans t={t} i18nKey={of} values={params ?? {}} components={elements} />;
}
