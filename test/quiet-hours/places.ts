import { parsePlaces } from "../../functions/quiet-hours/place.ts";
import { numberZones } from "../../infra/number-zones.ts";

/** The table that is compiled into the check. */
export const PLACES = parsePlaces(numberZones());
