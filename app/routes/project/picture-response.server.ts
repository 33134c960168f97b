import { publicPageHeaders } from "#app/server/public-page-headers.ts";

/** A picture to save or to link to. It runs nothing and loads nothing. */
export function pictureResponse(svg: string, fileName: string): Response {
  return new Response(svg, {
    headers: {
      ...publicPageHeaders(),
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Disposition": `inline; filename="${fileName}.svg"`,
    },
  });
}
