import { createRegister, type Register } from "#app/domain/municipality/register.ts";
import type { Db } from "../../connect.server.ts";
import type { LedgerStamp } from "../ledger/read-ledger.server.ts";
import { findRegisterData } from "./find-register-data.server.ts";

/** The register, indexed for the questions of the domain. An empty database gives an empty register. */
export async function findRegister(db: Db): Promise<Register> {
  return createRegister(await findRegisterData(db));
}

/**
 * Keeps the register of the last stamp asked for, since it changes some times a year and every page needs it.
 *
 * @returns a function that gives the register of a stamp; those who ask at the same time share one read
 */
export function createRegisterCache(db: Db): (stamp: LedgerStamp) => Promise<Register> {
  let version: number | null = null;
  let register: Promise<Register> | null = null;
  return (stamp) => {
    if (register !== null && version === stamp.registerVersion) return register;
    const asked = findRegister(db);
    version = stamp.registerVersion;
    register = asked;
    asked.catch(() => {
      if (register === asked) register = null;
    });
    return asked;
  };
}
