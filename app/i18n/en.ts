import cli from "./en/cli.ts";
import common from "./en/common.ts";
import errors from "./en/errors.ts";
import problems from "./en/problems.ts";
import type { Messages } from "./nl.ts";
import type { SameShape } from "./same-shape.ts";

/** English messages by namespace; one line here and in `nl.ts` for every namespace. */
export default { cli, common, errors, problems } satisfies SameShape<Messages>;
