import type { Translate } from "#app/i18n/message-types.ts";

/** What went wrong, in the words of the error page. */
export interface ErrorTexts {
  readonly title: string;
  readonly intro: string;
}

/**
 * @param status of HTTP
 * @param problemCount number of parameters of the address that are wrong; 0 when the address itself cannot be read
 */
export function errorTexts(t: Translate, status: number, problemCount: number): ErrorTexts {
  switch (status) {
    case 403:
      return { title: t("errors:forbiddenTitle"), intro: t("errors:forbiddenIntro") };
    case 404:
      return { title: t("errors:notFoundTitle"), intro: t("errors:notFoundIntro") };
    case 405:
      return { title: t("errors:methodTitle"), intro: t("errors:methodIntro") };
    case 413:
      return { title: t("errors:tooLargeTitle"), intro: t("errors:tooLargeIntro") };
    case 414:
      return { title: t("errors:tooLongTitle"), intro: t("errors:tooLongIntro") };
    case 429:
      return { title: t("errors:tooManyTitle"), intro: t("errors:tooManyIntro") };
    case 503:
      return { title: t("errors:unavailableTitle"), intro: t("errors:unavailableIntro") };
  }
  if (status >= 500) return { title: t("errors:failedTitle"), intro: t("errors:failedIntro") };
  const intro =
    problemCount === 0 ? t("errors:malformedAddress") : t("errors:badRequestIntro", { count: problemCount });
  return { title: t("errors:badRequestTitle"), intro };
}
