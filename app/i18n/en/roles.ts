import type nl from "../nl/roles.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  municipality_editor: "Editor for {{about}}",
  municipality_approver: "Approver for {{about}}",
  project_lead: "Project lead of {{about}}",
  taskforce: "Member of the Taskforce",
  cvd_member: "Member of the College van Dienstverleningszaken",
  administrator: "Administrator",
} as const satisfies SameShape<typeof nl>;
