import { GroupBars } from "#app/components/charts/group-bars.tsx";
import { Section } from "#app/components/layout/section.tsx";
import type { SizeClass } from "#app/domain/municipality/size-class.ts";
import { SIZE_CLASSES } from "#app/domain/municipality/size-class.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ProjectData } from "../project.tsx";
import { ProjectSource } from "./project-source.tsx";

/** Who takes part by size and, where known, by supplier. */
export function ProjectGroups({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { spread, measures } = data;
  const day = format.day(measures.on);
  return (
    <Section id="groepen" title={t("project:groups.title")}>
      <div className="vw-halves">
        <section className="vw-item" aria-labelledby="groepen-grootte">
          <h3 id="groepen-grootte">{t("project:groups.size")}</h3>
          <GroupBars
            caption={t("project:groups.caption", { by: t("project:groups.size"), day })}
            groupWord={t("project:groups.sizeWord")}
            groups={spread.sizes.map(({ key, live, total }) => ({
              key: key ?? "unknown",
              name: sizeName(key),
              live,
              total,
            }))}
          />
        </section>
        {spread.suppliers.length > 0 && (
          <section className="vw-item" aria-labelledby="groepen-leverancier">
            <h3 id="groepen-leverancier">{t("project:groups.supplier")}</h3>
            <GroupBars
              caption={t("project:groups.caption", { by: t("project:groups.supplier"), day })}
              groupWord={t("project:table.supplier")}
              groups={spread.suppliers.map(({ key, live, total }) => ({
                key: key ?? "",
                name: key ?? "",
                live,
                total,
              }))}
            />
            <p className="vw-source">
              {t("project:groups.supplierNote", {
                known: format.number(spread.supplierKnownCount),
                total: format.number(measures.municipalityCount),
              })}
            </p>
          </section>
        )}
      </div>
      <ProjectSource data={data} />
    </Section>
  );

  function sizeName(key: string | null): string {
    const known = SIZE_CLASSES.find((sizeClass) => sizeClass.key === key);
    const sizeClass: SizeClass | undefined = known?.key;
    return sizeClass === undefined
      ? t("project:groups.sizeUnknown")
      : t(`project:groups.sizeClass.${sizeClass}`);
  }
}
