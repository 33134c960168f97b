import { createRegister, type Register } from "#app/domain/municipality/register.ts";
import { readRegisterData } from "#db/seed/register/register-data.server.ts";

let register: Promise<Register> | undefined;

/** The register that ships with the product. */
export function bundledRegister(): Promise<Register> {
  register ??= readRegisterData().then(createRegister);
  return register;
}
