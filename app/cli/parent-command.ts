import type { Command } from "commander";

/** The command of which others are parts, such as `import` of `import projects`; made at the first that asks. */
export function parentCommand(program: Command, name: string, description: string): Command {
  const known = program.commands.find((command) => command.name() === name);
  return known ?? program.command(name).description(description);
}
