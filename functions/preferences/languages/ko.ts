import type { PageWords } from "../words.ts";

export const ko: PageWords = {
  title: "문자 메시지 설정",
  number: "끝자리가 {digits}인 번호",
  choose: "{brand}에서 어떤 문자를 받으시겠습니까?",
  marketing: "광고",
  service: "서비스 안내",
  agree:
    "항목을 선택하고 저장하면 {brand}에서 이 문자를 받는 데 동의하는 것입니다. 언제든지 중지할 수 있습니다. 구매 조건이 아닙니다.",
  save: "설정 저장",
  pending: "확인 대기 중: 보내 드린 문자에 {yes}라고 답장해 주세요.",
  stop: "모든 문자 중지",
  stopHint: "서비스 안내를 포함하여 {controller}의 모든 문자를 중지합니다.",
  saved: "설정이 저장되었습니다.",
  stopped: "더 이상 문자를 보내지 않습니다.",
  asked: "선택한 항목을 켜려면 방금 보내 드린 문자에 {yes}라고 답장해 주세요.",
  notice: "개인정보 처리방침, 버전 {version}",
  contact: "문의: {support}",
  gpc: "사용 중인 브라우저가 추적을 거부합니다(Global Privacy Control). 이를 존중하여 이 페이지의 정보를 판매, 공유하거나 프로파일링에 사용하지 않습니다.",
  gone: "이 링크는 더 이상 사용할 수 없습니다. 문자를 중지하려면 받은 문자에 {stop}라고 답장해 주세요.",
  failed: "변경된 내용이 없습니다. 몇 분 후 다시 시도해 주세요.",
};
