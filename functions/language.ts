/** The languages that people text us in and that we answer in, as BCP 47 tags with the name the language has for itself. */
export const LANGUAGES = {
  bg: "български",
  hr: "hrvatski",
  cs: "čeština",
  da: "dansk",
  nl: "Nederlands",
  en: "English",
  et: "eesti",
  fi: "suomi",
  fr: "français",
  de: "Deutsch",
  el: "ελληνικά",
  hu: "magyar",
  ga: "Gaeilge",
  it: "italiano",
  lv: "latviešu",
  lt: "lietuvių",
  mt: "Malti",
  pl: "polski",
  pt: "português",
  ro: "română",
  sk: "slovenčina",
  sl: "slovenščina",
  es: "español",
  sv: "svenska",
  no: "norsk",
  is: "íslenska",
  tr: "Türkçe",
  uk: "українська",
  ru: "русский",
  ar: "العربية",
  he: "עברית",
  hi: "हिन्दी",
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
  ja: "日本語",
  ko: "한국어",
  vi: "Tiếng Việt",
  th: "ไทย",
  id: "Bahasa Indonesia",
  "pt-BR": "português do Brasil",
  ca: "català",
  eu: "euskara",
  gl: "galego",
} as const;

/** A language of this product, as a BCP 47 tag. */
export type Language = keyof typeof LANGUAGES;

/** Whether the tag names a language of this product. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGES, tag);
}
