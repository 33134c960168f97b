import type { RegisteredStatus } from "#app/domain/participation/status.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { StatusTile } from "../tile/status-tile.tsx";
import { RadioField } from "./radio-field.tsx";

interface StatusChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  /** The statuses that can be chosen, each with a line that says what it means here */
  readonly options: readonly { readonly status: RegisteredStatus; readonly meaning: string }[];
}

/** A choice of status, each with its tile and its meaning. */
export function StatusChoice({ options, ...field }: StatusChoiceProps) {
  const t = useTranslate();
  return (
    <RadioField
      {...field}
      options={options.map(({ status, meaning }) => ({
        value: status,
        label: t(`status:name.${status}`),
        meaning,
        tile: <StatusTile status={status} size={24} />,
      }))}
    />
  );
}
