import type nl from "../nl/status.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  name: {
    none: "nothing reported",
    exploring: "exploring",
    committed: "committed",
    implementing: "implementing",
    live: "in use",
    stopped: "stopped",
    declined: "does not take part",
  },
  noSourceListed: "no source listed",
  noSourceListedNote: "This source knows two states. “No source listed” does not mean “no”.",
  noneNote: "“Nothing reported” means that nobody said anything. It does not mean “no”.",
  stale: "not confirmed in time",
  derived: "derived after a reorganisation",
  derivedFrom: "derived from {{names}}",
  lastConfirmed: "last confirmed on {{day}}",
  disputed: "disputed by the project lead on {{day}}",
  legend: "What the tiles mean",
  pace: {
    completed: "Completed",
    on_track: "On track",
    behind: "Behind",
    far_behind: "Far behind",
    no_target: "No target yet",
  },
  paceReached: "{{live}} where {{target}} were planned",
  origin: {
    example: "example",
    observed: "observed",
    reported: "reported by municipalities",
  },
} satisfies SameShape<typeof nl>;
