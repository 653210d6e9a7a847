import type { LanguageTexts } from "../texts.ts";

export const ko: LanguageTexts = {
  spelling: { alphabet: "ucs-2", orthography: "full", reason: "Hangul." },
  words: { stop: "수신거부", yes: "동의", start: "수신동의", help: "도움말", erase: "내 정보 삭제" },
  scopes: { program: "{program} 문자", brand: "광고 문자", all: "문자" },
  notice: "개인정보",
  replies: {
    optedOut:
      '{brand}: 수신거부가 완료되었습니다. 앞으로 {scope}를 보내지 않습니다. 다시 받으시려면 "{start}", 도움이 필요하시면 "{help}" 회신 바랍니다.',
    optedOutAskErasure:
      '{brand}: 수신거부가 완료되었습니다. 앞으로 {scope}를 보내지 않습니다. 개인정보도 삭제할까요? 원하시면 "{erase}" 회신 바랍니다.',
    optedOutChoose: "{brand}: 앞으로 {scope}를 보내지 않습니다. 일부 문자를 계속 받으시려면: {url}",
    alreadyOut:
      '{brand}: 이미 수신거부 상태이며 {scope}를 보내지 않습니다. 다시 받으시려면 "{start}", 도움이 필요하시면 "{help}" 회신 바랍니다.',
    optedIn:
      '{brand} ({program}): 수신 등록이 완료되었습니다. 중단하시려면 "{stop}", 도움이 필요하시면 "{help}" 회신 바랍니다.',
    alreadyIn:
      '{brand} ({program}): 이미 수신 등록되어 있습니다. 중단하시려면 "{stop}", 도움이 필요하시면 "{help}" 회신 바랍니다.',
    confirm:
      '{brand} ({program}): 문자 수신에 동의하시면 "{yes}" 회신 바랍니다. 원하지 않으시면 "{stop}" 회신하시거나 무시해 주세요.',
    help: '{brand} ({program}): 문자 수신을 중단하시려면 "{stop}" 회신 바랍니다. 문의: {support}',
    requestReceived: "{brand}: 개인정보 관련 요청이 접수되었습니다. 접수번호 {reference}, 답변 기한 {due}",
    requestLink: "{brand}: 고객님의 정보와 설정 전용 링크(공유하지 마세요): {url}",
    dataDeleted:
      "{brand}: 개인정보가 삭제되었습니다. 접수번호 {reference}. 전화번호 없이 동의 증빙과 수신 거부 기록만 보관합니다.",
    verifyRequest: "{brand}: 이 번호의 정보에 대한 요청이 있었습니다({reference}). 본인입니까? {url}",
    requestReady: "{brand}: 고객님의 정보가 준비되었습니다({reference}). 공유하지 마세요: {url}",
    requestExtended: "{brand}: 요청 {reference}: {due}까지 답변드립니다. 이유: {url}",
    requestRefused: "{brand}: 요청 {reference}을 거절합니다. 이유와 권리: {url}",
    requestCompleted: "{brand}: 고객님의 정보에 대한 요청 {reference} 처리가 끝났습니다.",
  },
};
