import { TextLink } from "#app/components/layout/text-link.tsx";
import { DataTable } from "#app/components/tables/data-table.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { AccountRow } from "#app/presenters/administration-account-row.ts";

interface AccountListProps {
  readonly accounts: readonly AccountRow[];
  /** On all pages together */
  readonly totalCount: number;
}

/** Who may sign in, or might. */
export function AccountList({ accounts, totalCount }: AccountListProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <DataTable
      caption={t("administration:accounts.count", { count: totalCount, n: format.number(totalCount) })}
      rows={accounts}
      keyOf={({ id }) => String(id)}
      empty={t("administration:accounts.empty")}
      columns={[
        {
          key: "name",
          label: t("administration:accounts.columns.name"),
          cell: ({ id, name }) => <TextLink to={`/beheer/accounts/${id}`}>{name}</TextLink>,
          onPhone: "name",
        },
        {
          key: "state",
          label: t("administration:accounts.columns.state"),
          cell: ({ state }) => t(`administration:states.${state}`),
          onPhone: "status",
        },
        {
          key: "roles",
          label: t("administration:accounts.columns.roles"),
          cell: ({ roles }) =>
            roles.length === 0 ? t("administration:accounts.noRoles") : format.list(roles),
          onPhone: "detail",
        },
        {
          key: "email",
          label: t("administration:accounts.columns.email"),
          cell: ({ email }) => email,
          onPhone: "detail",
        },
        {
          key: "signedIn",
          label: t("administration:accounts.columns.signedIn"),
          before: t("administration:accounts.signedInBefore"),
          cell: ({ signedInOn }) => signedInOn,
          onPhone: "detail",
        },
      ]}
    />
  );
}
