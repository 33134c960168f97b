/** What an account is to the movement. */
export default {
  municipality_editor: "Invuller van {{about}}",
  municipality_approver: "Goedkeurder van {{about}}",
  project_lead: "Projectleider van {{about}}",
  taskforce: "Lid van de Taskforce",
  cvd_member: "Lid van het College van Dienstverleningszaken",
  administrator: "Beheerder",
} as const;
