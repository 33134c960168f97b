import cli from "./nl/cli.ts";
import common from "./nl/common.ts";
import errors from "./nl/errors.ts";
import problems from "./nl/problems.ts";

/** Dutch messages by namespace; one line here and in `en.ts` for every namespace. */
const messages = { cli, common, errors, problems } as const;

export type Messages = typeof messages;
export default messages;
