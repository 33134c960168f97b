import { RateLimiterMemory } from "rate-limiter-flexible";
import { networkOf } from "./network-of.ts";

const WINDOW_SECONDS = 15 * 60;
const LINKS_PER_ADDRESS = 5;
/** A town hall is one network. */
const LINKS_PER_NETWORK = 40;
const WRONG_TRIES_PER_NETWORK = 20;
const NOTES_PER_NETWORK = 20;

/**
 * How often something may be tried in a quarter of an hour. Counted in this process alone: it slows guessing down, while
 * what keeps guessers out is the length of a token.
 */
export interface AccessLimits {
  /** Counts that a link is asked for; `false`: too many for this e-mail address, known or not, or from this network */
  mayAskLink(network: string, email: string): Promise<boolean>;
  /** Counts a try with a link or an answer of the sign-in service; `false`: too many wrong ones from this network */
  mayTry(network: string): Promise<boolean>;
  /** The try was not a guess, and does not count */
  takeBackTry(network: string): Promise<void>;
  /** Whether another refusal from this network goes in the audit log, so that nobody can fill it up */
  mayNote(network: string): Promise<boolean>;
}

export function createAccessLimits(): AccessLimits {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_SECONDS });
  const linksOfNetwork = limiter("links-network", LINKS_PER_NETWORK);
  const linksOfAddress = limiter("links-address", LINKS_PER_ADDRESS);
  const tries = limiter("tries", WRONG_TRIES_PER_NETWORK);
  const notes = limiter("notes", NOTES_PER_NETWORK);
  return {
    async mayAskLink(network, email) {
      // The network first: addresses that are refused because of it take no memory.
      return (
        (await consume(linksOfNetwork, networkOf(network))) &&
        (await consume(linksOfAddress, email.toLowerCase()))
      );
    },
    mayTry: (network) => consume(tries, networkOf(network)),
    async takeBackTry(network) {
      await tries.reward(networkOf(network), 1);
    },
    mayNote: (network) => consume(notes, networkOf(network)),
  };
}

/** @returns whether there was a point left; the library throws what is no error when there was none */
function consume(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    (reason: unknown) => {
      if (reason instanceof Error) throw reason;
      return false;
    },
  );
}
