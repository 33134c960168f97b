import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import type { AdoptionChartProps } from "./adoption-chart.tsx";
import { adoptionLayout } from "./adoption-layout.ts";
import { AdoptionPlot } from "./adoption-plot.tsx";
import { adoptionRows } from "./adoption-rows.ts";
import { adoptionWords } from "./adoption-words.ts";
import { PictureSheet, type PictureWords, pictureFile } from "./picture-sheet.server.tsx";
import { notableSteps } from "./register-steps.ts";

type AdoptionPicture = PictureWords & Omit<AdoptionChartProps, "id" | "label" | "description">;

/** The curve of a project as an SVG file that can stand alone: the drawing of the page with its title and source. */
export function adoptionChartSvg(picture: AdoptionPicture, t: Translate, format: Formatter): string {
  const { points, from, to, measure, origin, registerSteps, notes = [], title, subtitle, source } = picture;
  const rows = adoptionRows(points, measure, to);
  const subject = {
    rows,
    from,
    to,
    measure,
    origin,
    notes,
    registerSteps: measure === "municipalities" ? notableSteps(registerSteps) : [],
  };
  const layout = adoptionLayout(adoptionWords(subject, "wide", t, format), "wide");
  return pictureFile(
    <PictureSheet
      title={title}
      subtitle={subtitle}
      source={source}
      width={layout.size.width}
      height={layout.size.height}
    >
      <AdoptionPlot id="curve" rows={rows} layout={layout} />
    </PictureSheet>,
  );
}
