import { day } from "#app/domain/day.ts";

/** Days before it are refused in addresses: nothing here is as old, and calendars of early years play tricks. */
export const EARLIEST_DAY = day("1900-01-01");
