import { createRegister, type Register } from "#app/domain/municipality/register.ts";
import type { Db } from "../../connect.server.ts";
import { keepByVersion } from "../ledger/keep-by-version.server.ts";
import type { LedgerStamp } from "../ledger/read-ledger.server.ts";
import { findRegisterData } from "./find-register-data.server.ts";

/** The register, indexed for the questions of the domain. An empty database gives an empty register. */
export async function findRegister(db: Db): Promise<Register> {
  return createRegister(await findRegisterData(db));
}

/** The register of a stamp, kept until another one is asked for. */
export function createRegisterCache(db: Db): (stamp: LedgerStamp) => Promise<Register> {
  return keepByVersion(
    () => findRegister(db),
    (stamp) => stamp.registerVersion,
  );
}
