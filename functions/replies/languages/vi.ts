import type { LanguageTexts } from "../texts.ts";

export const vi: LanguageTexts = {
  spelling: {
    alphabet: "ucs-2",
    orthography: "full",
    reason: "Without tone marks many words become others (dừng, đúng, dùng), so the texts keep them.",
  },
  words: { stop: "STOP", yes: "ĐỒNG Ý", start: "START", help: "TRỢ GIÚP", erase: "XÓA DỮ LIỆU CỦA TÔI" },
  scopes: { program: "SMS {program}", brand: "SMS quảng cáo", all: "SMS" },
  notice: "Bảo mật",
  replies: {
    optedOut: "{brand}: Đã hủy đăng ký, chúng tôi sẽ không gửi {scope} nữa. Trở lại: {start}. Trợ giúp: {help}.",
    optedOutAskErasure:
      "{brand}: Đã hủy đăng ký, sẽ không gửi {scope} nữa. Quý khách muốn xóa cả dữ liệu? Trả lời {erase}",
    optedOutChoose: "{brand}: Chúng tôi sẽ không gửi {scope} nữa. Để giữ lại một số tin: {url}",
    alreadyOut:
      "{brand}: Đăng ký đã được hủy từ trước, chúng tôi không gửi {scope}. Trở lại: {start}. Trợ giúp: {help}.",
    optedIn: "{brand} ({program}): Đăng ký thành công. Hủy: soạn {stop}. Trợ giúp: soạn {help}.",
    alreadyIn: "{brand} ({program}): Quý khách đã đăng ký từ trước. Hủy: soạn {stop}. Trợ giúp: soạn {help}.",
    confirm:
      "{brand} ({program}): Nếu muốn nhận SMS của chúng tôi, trả lời {yes}. Nếu không, trả lời {stop} hoặc bỏ qua tin này.",
    help: "{brand} ({program}): Để ngừng nhận SMS, soạn {stop}. Trợ giúp: {support}",
    requestReceived:
      "{brand}: Đã nhận yêu cầu về dữ liệu của quý khách, mã {reference}. Chúng tôi sẽ trả lời chậm nhất ngày {due}",
    requestLink: "{brand}: Liên kết dữ liệu và lựa chọn riêng của quý khách (không chia sẻ): {url}",
    dataDeleted:
      "{brand}: Đã xóa dữ liệu của quý khách, mã {reference}. Chỉ giữ bằng chứng đồng ý và lệnh chặn SMS, không kèm số điện thoại.",
    verifyRequest: "{brand}: Có yêu cầu về dữ liệu của số này ({reference}). Phải quý khách không? {url}",
    requestReady: "{brand}: Dữ liệu đã sẵn sàng ({reference}). Xin đừng chia sẻ liên kết: {url}",
    requestExtended: "{brand}: Yêu cầu {reference}: trả lời trước {due}. Lý do: {url}",
    requestRefused: "{brand}: Yêu cầu {reference} bị từ chối. Lý do và quyền: {url}",
    requestCompleted: "{brand}: Yêu cầu {reference} về dữ liệu của quý khách đã xong.",
  },
};
