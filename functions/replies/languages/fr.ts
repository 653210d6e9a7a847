import type { LanguageTexts } from "../texts.ts";

export const fr: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "full",
    reason: "É, è, à and ù are in GSM-7; the wording does without ê, ç, â, î, ô and œ.",
  },
  words: { stop: "STOP", yes: "OUI", start: "START", help: "AIDE", erase: "SUPPRIMEZ MES DONNÉES" },
  scopes: { program: "de SMS {program}", brand: "nos SMS publicitaires", all: "aucun SMS de notre part" },
  notice: "Confidentialité",
  replies: {
    optedOut: "{brand} : désabonnement confirmé, vous ne recevrez plus {scope}. Pour revenir : {start}. Aide : {help}.",
    optedOutAskErasure:
      "{brand} : désabonnement confirmé, vous ne recevrez plus {scope}. Supprimer aussi vos données ? Répondez {erase}",
    optedOutChoose: "{brand} : vous ne recevrez plus {scope}. Pour garder certains SMS : {url}",
    alreadyOut:
      "{brand} : votre désabonnement est déjà enregistré, vous ne recevez plus {scope}. Pour revenir : {start}. Aide : {help}.",
    optedIn: "{brand} ({program}) : inscription confirmée. Pour vous désabonner : {stop}. Aide : {help}.",
    alreadyIn: "{brand} ({program}) : votre inscription est déjà active. Pour vous désabonner : {stop}. Aide : {help}.",
    confirm:
      "{brand} ({program}) : pour confirmer que vous souhaitez nos SMS, répondez {yes}. Sinon, répondez {stop} ou ignorez ce message.",
    help: "{brand} ({program}) : pour ne plus recevoir nos SMS, répondez {stop}. Aide : {support}",
    requestReceived:
      "{brand} : votre demande sur vos données est enregistrée, référence {reference}. Réponse au plus tard le {due}",
    requestLink: "{brand} : votre lien personnel vers vos données et vos choix (à ne pas partager) : {url}",
    dataDeleted:
      "{brand} : vos données sont supprimées, réf. {reference}. Sans votre numéro, nous gardons la preuve du consentement et le blocage des SMS.",
    verifyRequest: "{brand} : demande sur les données de ce numéro ({reference}). Est-ce bien vous ? {url}",
    requestReady: "{brand} : vos données sont disponibles ({reference}). Lien personnel, à ne pas partager : {url}",
    requestExtended: "{brand} : votre demande {reference} prend plus de temps, réponse avant le {due}. Motif : {url}",
    requestRefused: "{brand} : nous refusons votre demande {reference}. Motif et recours : {url}",
    requestCompleted: "{brand} : votre demande {reference} sur vos données est traitée.",
  },
};
