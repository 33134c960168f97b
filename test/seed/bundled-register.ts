import { createRegister } from "#app/domain/municipality/register.ts";
import { readRegisterData } from "#db/seed/register/register-data.server.ts";

export const register = createRegister(await readRegisterData());
