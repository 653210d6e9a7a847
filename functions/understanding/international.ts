import type { LanguageRules } from "./rules.ts";

/** Words that work in every language and country, because carriers and platforms print them everywhere. */
export const INTERNATIONAL: LanguageRules = {
  keywords: {
    "opt-out":
      "STOP! {F,C,T,A,X,B,K,V}, ∀STOPALL! {T,X,B}, ∀STOP ALL! {X}, END {F,C,T,A,X,B,K}, QUIT {F,C,T,A,X,B,K}, CANCEL {F,C,T,A,X,B,K}, UNSUBSCRIBE! {F,C,T,A,X,B,V}, REVOKE! {F,T}, OPTOUT! {T,A}, OPT OUT! {F,A}, REMOVE {A}, UNSUB! {Br,ID}, UNREG! {ID}, ARRET! {A,TP}, ARRETE! {TP}, ARRETT! {TP}, SAIR!, STOPP!, STOPSMS!, STOP SMS!, 🛑, STOP 🛑, 🛑 STOP, STOP 2 END, STOP TO END, STOP OPTOUT, STOP OPT OUT, STOP 2 STOP, STOP TO STOP, REPLY STOP, TEXT STOP, SEND STOP, STOP END, STOP UNSUBSCRIBE, STOP CANCEL, STOP QUIT, STOP TO OPT OUT, STOP TO UNSUBSCRIBE, STOP TO CANCEL, REPLY STOP TO OPT OUT, REPLY STOP TO UNSUBSCRIBE, REPLY STOP TO END, REPLY STOP TO CANCEL",
    "opt-in": "START {C,T,TF,X,B,K}, UNSTOP {T,TF,X,B,K}, SUBSCRIBE, JOIN, OPTIN, OPT IN, RESUME {SA}",
    confirm: "YES {T,B,K}",
    help: "HELP {C,T,A,B,K}, INFO {C,T,B,K}, AIDE, SUPPORT",
  },
  words: {},
  common: "",
  polite: "please, pls, plz, plse, thanks, thank you, thx, ty, tks, tnx, now, ok, okay, hi, hello, hey, sms, 🙏",
};

/** Those of them, folded, that are words of few languages all the same, so that who texts one writes one of these. */
export const OF_A_LANGUAGE: ReadonlySet<string> = new Set(["aide", "arret", "arrete", "arrett", "sair", "stopp"]);
