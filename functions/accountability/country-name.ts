/** A country's name in English, of its ISO 3166-1 alpha-2 code; what is not known is said to be not named. */
export const countryName = (code: string | undefined): string =>
  code === undefined ? "not named" : (new Intl.DisplayNames(["en"], { type: "region" }).of(code) ?? code);
