import type { Workplace } from "#app/domain/access/workplace.ts";

/** Where each part of the site for who is signed in begins. */
export const WORKPLACE_PATHS: Readonly<Record<Workplace, string>> = {
  desk: "/mijn-gemeente",
  projects: "/mijn-project",
  taskforce: "/taskforce",
  administration: "/beheer",
};
