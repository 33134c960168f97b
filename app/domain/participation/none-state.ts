import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { ParticipationState } from "./state.ts";

/** The state of a municipality of which nothing was heard. */
export function noneState(municipalityCode: MunicipalityCode): ParticipationState {
  return {
    municipalityCode,
    status: "none",
    since: null,
    plannedLiveOn: null,
    reviewOn: null,
    reason: null,
    supplier: null,
    evidenceUrl: null,
    heardOn: null,
    derivation: null,
    revision: null,
  };
}
