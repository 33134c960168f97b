import type { MunicipalityCode } from "../municipality/municipality.ts";

/** Whom to call or write to in a municipality. Only who is signed in gets to see it. */
export interface Contact {
  readonly municipalityCode: MunicipalityCode;
  /** `null`: for every project that has no contact of its own */
  readonly projectSlug: string | null;
  /** Of a person, a function or a department */
  readonly name: string;
  /** `""`: not known */
  readonly email: string;
  /** `""`: not known */
  readonly phone: string;
}
