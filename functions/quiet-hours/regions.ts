/**
 * Subdivisions (ISO 3166-2) by the IANA time zones that people keep there: of countries with several zones, those that have hours of their own for
 * marketing. One that lies in several zones stands under each (IANA time zone database, and each country's law on its time).
 */
const REGIONS_BY_ZONE: Readonly<Record<string, string>> = {
  "America/New_York":
    "US-CT US-DC US-DE US-FL US-GA US-IN US-KY US-MA US-MD US-ME US-MI US-NC US-NH US-NJ US-NY US-OH US-PA US-RI US-SC US-TN US-VA US-VT US-WV",
  "America/Chicago":
    "US-AL US-AR US-FL US-IA US-IL US-IN US-KS US-KY US-LA US-MI US-MN US-MO US-MS US-ND US-NE US-OK US-SD US-TN US-TX US-WI",
  "America/Denver": "US-AZ US-CO US-ID US-KS US-MT US-ND US-NE US-NM US-NV US-OR US-SD US-TX US-UT US-WY",
  "America/Phoenix": "US-AZ CA-BC",
  "America/Los_Angeles": "US-CA US-ID US-NV US-OR US-WA",
  "America/Anchorage": "US-AK",
  "America/Adak": "US-AK",
  "Pacific/Honolulu": "US-HI",
  "Pacific/Guam": "US-GU US-MP",
  "Pacific/Pago_Pago": "US-AS",
  "America/Puerto_Rico": "US-PR US-VI CA-QC",
  "America/St_Johns": "CA-NL",
  "America/Halifax": "CA-NB CA-NL CA-NS CA-PE CA-QC",
  "America/Toronto": "CA-NU CA-ON CA-QC",
  "America/Winnipeg": "CA-MB CA-NU CA-ON",
  "America/Regina": "CA-SK",
  "America/Edmonton": "CA-AB CA-BC CA-NT CA-NU CA-SK",
  "America/Vancouver": "CA-BC",
  "America/Whitehorse": "CA-YT",
  "Australia/Sydney": "AU-ACT AU-NSW AU-VIC AU-TAS",
  "Australia/Lord_Howe": "AU-NSW",
  "Australia/Brisbane": "AU-QLD",
  "Australia/Adelaide": "AU-NSW AU-SA",
  "Australia/Darwin": "AU-NT",
  "Australia/Perth": "AU-WA",
  "Australia/Eucla": "AU-WA",
  "Atlantic/Canary": "ES-CN ES-GC ES-TF",
  "Atlantic/Azores": "PT-20",
  "Atlantic/Madeira": "PT-30",
  "Europe/Lisbon":
    "PT-01 PT-02 PT-03 PT-04 PT-05 PT-06 PT-07 PT-08 PT-09 PT-10 PT-11 PT-12 PT-13 PT-14 PT-15 PT-16 PT-17 PT-18",
  "Europe/Madrid":
    "ES-AN ES-AR ES-AS ES-CB ES-CE ES-CL ES-CM ES-CT ES-EX ES-GA ES-IB ES-MC ES-MD ES-ML ES-NC ES-PV ES-RI ES-VC",
};

let zonesByRegion: ReadonlyMap<string, readonly string[]> | undefined;

function readZones(): ReadonlyMap<string, readonly string[]> {
  const zones = new Map<string, readonly string[]>();
  for (const [zone, regions] of Object.entries(REGIONS_BY_ZONE)) {
    for (const region of regions.split(" ")) zones.set(region, [...(zones.get(region) ?? []), zone]);
  }
  return zones;
}

/** The zones that people in the region may keep; undefined for text that names none of the regions known here. */
export function zonesOfRegion(region: string): readonly string[] | undefined {
  zonesByRegion ??= readZones();
  return zonesByRegion.get(region);
}
