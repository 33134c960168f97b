/** The longest address that a mail server has to accept. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9-]{2,63}$/i;

/**
 * Whether a mail can be addressed to a text: one plain address, without a name, a list, or anything that could begin a
 * header of its own.
 *
 * @example isMailAddress("jan@utrecht.example") // true
 * @example isMailAddress("jan@utrecht.example\nBcc: alle@utrecht.example") // false
 */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= LONGEST_ADDRESS &&
    text.indexOf("@") <= LONGEST_LOCAL_PART &&
    ADDRESS.test(text) &&
    !text.includes("..")
  );
}
