import { lazily, lazyPattern } from "./lazily.ts";

/** What is left of a text when everything that the phone added is taken away, or what the phone made of it all. */
export interface PersonsWords {
  readonly text: string;
  readonly madeBy?: "reaction" | "auto-reply";
}

/** How phones write a reaction to a message of ours as text, before or after the quoted message, by language. */
const REACTIONS = lazily(
  () =>
    new RegExp(
      `^(?:${[
        // Apple, English
        "liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|removed an? .{1,30} from|reacted .{1,24} to|reacted to .{1,24} with",
        // Romance
        "a aimé|a adoré|a ri de|a ri à|n'a pas aimé|a mis en évidence|a mis l'accent sur|a insisté sur|a remis en question|a réagi .{1,24} à|a supprimé .{1,24} de",
        "le gustó|le encantó|no le gustó|le dio risa|se rio de|se rió de|enfatizó|exclamó por|cuestionó|preguntó por|reaccionó .{1,24} a|ha reaccionado .{1,24} a|me gusta|me encanta|no me gusta|quitó .{1,24} de|eliminó .{1,24} de|ha dado un me gusta a",
        "ha messo .{1,24} a|ha messo mi piace a|non ha apprezzato|ha riso per|ha enfatizzato|ha evidenziato|ha messo in dubbio|ha reagito .{1,24} a|ha rimosso .{1,24} da|piace|mi piace",
        "gostou de|curtiu|adorou|amou|não gostou de|não curtiu|riu de|riu-se de|enfatizou|questionou|reagiu .{1,24} a|removeu .{1,24} de|descurtiu",
        "i-a plăcut|a reacționat .{1,24} la|li ha agradat|ha reaccionat .{1,24} a",
        // Germanic
        "gefällt|gefiel|hat .{1,24} mit .{1,24} markiert|geliebt|liebt|gefällt nicht|hat über .{1,24} gelacht|lacht über|hat gelacht über|betont|hervorgehoben|hat .{1,24} hervorgehoben|infrage gestellt|hat .{1,24} infrage gestellt|mit .{1,24} reagiert auf|hat mit .{1,24} reagiert auf|hat .{1,24} entfernt von",
        "vindt .{0,12}leuk|vond .{0,12}leuk|vindt .{0,12}geweldig|heeft gereageerd met .{1,24} op|reageerde met .{1,24} op|reageerde .{1,24} op|lachte om|benadrukte|vraagt zich af|heeft .{1,24} verwijderd van",
        "gillade|älskade|ogillade|skrattade åt|betonade|ifrågasatte|reagerade med .{1,24} på|reagerade .{1,24} på",
        "syntes godt om|elskede|syntes ikke godt om|grinede af|fremhævede|satte spørgsmålstegn ved|reagerede .{0,6}.{1,24} på|likte|elsket|mislikte|lo av|uthevet|stilte spørsmål ved|reagerte .{0,6}.{1,24} på",
        // Slavic, Baltic, Finnic, Greek, Hungarian, Turkish
        "polubił\\(a\\)|polubiono|lubi to|zareagował.{0,5} .{1,24} na|reakcja .{1,24} na|uwielbia|roześmiał.{0,5} się z|понравилось|нравится|не понравилось|понравилось сообщение|выделил.{0,4}|реакция .{1,24} на|отреагировал.{0,4} .{1,24} на|вподобав.{0,4}|відреагував.{0,4} .{1,24} на",
        "reagoval.{0,3} .{1,24} na|líbí se|to se mi líbí|páči sa|reagirao .{1,24} na|reagiral .{1,24} na",
        "tykkäsi|piti|nauroi|korosti|reagoi .{1,24} viestiin|tykkää|reageeris .{1,24}|tetszik|kedvelte|reagált .{1,24}|beğendi|beğenildi|bayıldı|güldü|şuna .{1,24} tepki verdi|του άρεσε|αντέδρασε με .{1,24} σε",
        // Asian and Semitic
        "أعجبه|أعجبني|أحب|لم يعجبه|ضحك على|تفاعل .{1,24} مع|אהב|אהבה|לא אהב|צחק על|הגיב.{0,2} .{1,24} ל|赞了|喜欢|點讚|喜歡|覺得|对.{0,3}回应了.{1,12}|いいねしました|ハートを付けました|좋아함|좋아합니다|사랑함|웃음|đã thích|đã yêu thích|đã bày tỏ cảm xúc .{1,24} với|menyukai|bereaksi .{1,24} terhadap|ถูกใจ|पसंद किया",
        // Android: an emoji, then "to"
        '\\p{Extended_Pictographic}[^\\p{L}\\p{N}"“„«]{0,12}(?: ?(?:to|a|à|zu|auf|til|på|op|ad|για|к|на|do|na) (?=.)|(?=["“„«][^"“”„«»]{20,}["”“»]\\s*$))',
      ].join("|")})\\s*:?\\s*(?=["“„«”»'‘「『])`,
      "u",
    ),
);
const QUOTED = lazyPattern(
  String.raw`["“”„«「『]([^"“”„«»「」『』]{12,}?)(?:["”“»」』]|…$|\.\.\.$|$)|(?<!\p{L})״([^״]{12,})״(?!\p{L})`,
  "gu",
);
/** Reactions that come after the quoted message: `„…“ gefällt mir`, `“…”に「いいね」しました`, `对“…”点了个赞`. */
const REACTION_BEHIND =
  /^(?:[对對给給说說将將把]\s*)?["“„«「『].{3,}["”“»」』]\s*(?:[点點按]了?[个個]?[赞讚]|[赞讚](?![成同])|表示|做出了?|回[应應]|的?反[应應]|加了|添加了|gefällt|geliebt|hervorgehoben|infrage gestellt|mit .{1,24} reagiert|leuk|geweldig|を|に|에|üzenetet|mesajını|viestistä|пон?равил|нравится)/su;

const SIGNATURES = lazily(
  () =>
    new RegExp(
      `^[\\s—–-]*(?:${[
        "(?:sent|send|sendt|skickat|verzonden|verstuurd|envoyé|enviado|enviada|inviato|gesendet|von|vom|wysłane|wyslane|odesláno|odoslané|trimis|lähetetty|sent via|поіслано|отправлено|надіслано|изпратено|στάλθηκε|gönderildi|küldve|poslano|poslato|saadetud|nosūtīts|išsiųsta|نشر|أرسلت|تم الإرسال|נשלח|발송|전송|发自|發自|从我的|iphoneから|đã gửi|dikirim|ส่งจาก|enviat|bidalia)(?!\\p{L}).{0,20}(?:iphone|ipad|android|galaxy|samsung|outlook|yahoo|huawei|xiaomi|mobile|mobil|smartphone|handy|blackberry|pixel|telefon|phone|gmail|aol).{0,24}",
        "发自我的.{1,20}|從我的.{1,20}|發自我的.{1,20}|iphoneから送信|나의 iphone에서 보냄|내 iphone에서 보냄|iphone'?umdan gönderildi|נשלח מה.{1,16}|أرسلت من .{1,20}|تم الإرسال من .{1,20}|ส่งจาก .{1,16}",
        "get outlook for (?:ios|android).{0,20}|sent from my .{1,24}|sent from .{1,24} for (?:ios|android)",
      ].join("|")})\\s*$`,
      "u",
    ),
);
const QUOTE_HEADER =
  /^(?:on .{4,80} wrote|le .{4,80} a écrit|am .{4,80} schrieb.{0,60}|el .{4,80} escribió|il .{4,80} ha scritto|em .{4,80} escreveu|op .{4,80} schreef.{0,60}|den .{4,80} skrev.{0,60}|-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original).*)\s*:?\s*$/u;

const AUTO_REPLIES =
  /^\W*(?:i'?m driving|i am driving|i'?m currently driving|i'?m out of (?:the )?office|out of office|auto(?:matic|mated)?[- ]?(?:reply|response)|this is an auto|i can'?t (?:talk|take your call|text)|sorry,? i can'?t talk|i'?m in a meeting|i'?m busy right now|can i call you (?:back )?later|i'?ll call you (?:right )?back|i'?ll get back to you|i'?m (?:currently )?away|do not disturb is on|i have notifications silenced|i'?m not receiving notifications|ich fahre gerade|ich bin (?:gerade )?(?:im auto|am fahren|unterwegs|im meeting|nicht erreichbar)|automatische antwort|abwesenheit|ich rufe (?:dich|sie|später) .{0,12}zurück|je conduis|je suis (?:au volant|en réunion|en train de conduire|absent)|réponse automatique|je vous rappelle|je te rappelle|estoy (?:conduciendo|manejando|al volante|en una reunión|fuera de la oficina)|respuesta automática|te llamo (?:luego|más tarde)|sto guidando|sono (?:alla guida|in riunione|fuori ufficio)|risposta automatica|ti richiamo|estou (?:a conduzir|dirigindo|em reunião|ao volante)|resposta automática|ik ben (?:aan het rijden|in een vergadering|afwezig)|ik rijd|ik zit in de auto|automatisch antwoord|jag kör|autosvar|automatiskt svar|jeg kører|jeg kjører|automatisk svar|prowadzę|jestem w trakcie jazdy|automatyczna odpowiedź|řídím|automatická odpověď|šoférujem|я за рулем|я за рулём|автоответ|я за кермом|автоматична відповідь|araç kullanıyorum|otomatik yanıt|運転中|開会中|我正在开车|我在開車|自动回复|自動回覆|運転中です|自動返信|운전 중|자동 응답|أنا أقود|رد تلقائي|אני נוהג|מענה אוטומטי|ajan autoa|automaattinen vastaus|vezetek|automatikus válasz|οδηγώ|αυτόματη απάντηση|conduc acum|răspuns automat)/u;

/** Footers that we or others print: `Reply STOP to opt out`, `Responde BAJA para …`, `STOP au 36111`. */
const FOOTER =
  /(?:^|[.!?;:\n,(]|\s)\s*(?:to (?:opt[ -]?out|unsubscribe|stop|end|cancel)[,:]? )?(?:reply|text|txt|send|rply|responde|responda|envía|envia|envíe|répondez|envoyez|antworte|antworten sie|sende|senden sie|rispondi|invia|responda|antwoord|stuur|svar|skicka|sms:?a?|wyślij|odpisz|ответьте|отправьте|yanıtla|回复|回覆)(?: (?:with|con|com|mit|met|med|par))?\s*["'“]?(?:stop|stopp|baja|sair|arret|unsubscribe|end|стоп|td|退订|t|iptal|ret|afmeld|cancelar|parar)["'”]?(?=[\s.,;:!?)]|$)[^.!?\n]{0,60}|(?:(?:reply|text|txt|send) )?help (?:for|4) (?:more )?(?:help|info)|(?<=[.,;!]|(?:help|info) or) ?(?:(?:reply|text|txt|send) )?stop (?:to|2) (?:end|stop|quit|cancel|opt ?-?out|unsub(?:scribe)?)(?=[\s.,;!)]|$)/gu;
const LONG_ENOUGH_FOR_A_FOOTER = 45;

/**
 * Takes away what the phone or the mail program added to a visible text: reactions (which quote us), quoted copies, signatures,
 * auto-replies, the links, and our own footer where a longer text repeats it.
 */
export function personsWords(typed: string): PersonsWords {
  const plain = typed.replace(/https?:\/\/\S+|www\.\S+/g, " ");
  if (mayReact(plain) && (REACTIONS().test(plain.trimStart()) || REACTION_BEHIND.test(plain.trimStart())))
    return { text: "", madeBy: "reaction" };
  if (AUTO_REPLIES.test(plain)) return { text: "", madeBy: "auto-reply" };
  const own =
    plain.includes("\n") || plain.trimStart().startsWith(">") || plain.includes("sent") || plain.includes("iphone")
      ? withoutQuotesAndSignatures(plain)
      : plain;
  const unquoted = mayReact(own)
    ? own.replace(
        QUOTED(),
        (whole, inner: string | undefined, hebrew: string | undefined, _at: number, text: string) =>
          isQuoted(whole, inner ?? hebrew ?? "", text) ? " " : whole,
      )
    : own;
  return { text: unquoted.length > LONG_ENOUGH_FOR_A_FOOTER ? unquoted.replace(FOOTER, " ") : unquoted };
}

const SAYS_SOMETHING = lazyPattern(String.raw`[\p{L}\p{N}]`, "u");

/** Whether a text in quotes is more than a word or two, and not all that the person wrote. */
function isQuoted(whole: string, inner: string, text: string): boolean {
  return inner.trim().includes(" ") && inner.length > 24 && SAYS_SOMETHING().test(text.replace(whole, ""));
}

function mayReact(text: string): boolean {
  return /["“”„«「『״]/.test(text);
}

function withoutQuotesAndSignatures(text: string): string {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    if (QUOTE_HEADER.test(line.trim())) break;
    if (line.trimStart().startsWith(">") || SIGNATURES().test(line.trim())) continue;
    lines.push(line);
  }
  const joined = lines.join("\n");
  return joined.replace(
    /\s(?:sent from my (?:iphone|ipad|android|galaxy|samsung|phone)|get outlook for (?:ios|android)).{0,20}$/u,
    "",
  );
}
