import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { formView } from "#app/forms/form-view.ts";
import type { FormReply } from "#app/forms/parse-form.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { RoleFields } from "./role-fields.tsx";
import "./account-forms.css";

interface AccountRolesProps {
  readonly formId: string;
  readonly roles: readonly { readonly key: string; readonly text: string }[];
  readonly projects: readonly { readonly slug: string; readonly name: string }[];
  /** The administrator's own account: that role is for others to take */
  readonly isOwn: boolean;
  /** What giving a role was refused with */
  readonly reply: FormReply | null;
}

/** What somebody may do: roles that can be taken away, and one to give. */
export function AccountRoles({ formId, roles, projects, isOwn, reply }: AccountRolesProps) {
  const t = useTranslate();
  const view = formView(reply, { rol: "municipality_editor" });
  return (
    <Section id="rollen" title={t("administration:account.roles")}>
      {roles.length === 0 ? (
        <p>{t("administration:account.noRoles")}</p>
      ) : (
        <ul className="vw-held-roles">
          {roles.map(({ key, text }) => (
            <li key={key}>
              <span>{text}</span>
              {!(isOwn && key === "administrator") && (
                <form method="post">
                  <HiddenFormId value={formId} />
                  <input type="hidden" name="doel" value="rol-weg" />
                  <input type="hidden" name="rol" value={key} />
                  <button
                    className="nl-button nl-button--secondary"
                    type="submit"
                    aria-label={t("administration:account.takeRoleOf", { role: text })}
                  >
                    {t("administration:account.takeRole")}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      <details className="vw-open-form" open={reply !== null || roles.length === 0}>
        <summary>{t("administration:account.addRole")}</summary>
        <form className="vw-form" method="post">
          <HiddenFormId value={formId} />
          <input type="hidden" name="doel" value="rol-erbij" />
          <RoleFields view={view} projects={projects} />
          <button className="nl-button nl-button--secondary" type="submit">
            {t("administration:account.grant")}
          </button>
        </form>
      </details>
    </Section>
  );
}
