import type { PageWords } from "../words.ts";

export const vi: PageWords = {
  title: "Lựa chọn tin nhắn của bạn",
  number: "Cho số có đuôi {digits}",
  choose: "Bạn muốn nhận tin nhắn nào từ {brand}?",
  marketing: "quảng cáo",
  service: "tin nhắn dịch vụ",
  agree:
    "Khi đánh dấu và lưu, bạn đồng ý nhận các tin nhắn này từ {brand}. Bạn có thể dừng bất cứ lúc nào. Đây không phải điều kiện mua hàng.",
  save: "Lưu lựa chọn",
  pending: "Đang chờ bạn xác nhận: hãy trả lời {yes} cho tin nhắn của chúng tôi.",
  stop: "Dừng mọi tin nhắn",
  stopHint: "Dừng mọi tin nhắn từ {controller}, kể cả tin nhắn dịch vụ.",
  saved: "Lựa chọn của bạn đã được lưu.",
  stopped: "Bạn sẽ không nhận tin nhắn từ chúng tôi nữa.",
  asked: "Để bật mục đã chọn, hãy trả lời {yes} cho tin nhắn chúng tôi vừa gửi.",
  notice: "Thông báo quyền riêng tư, phiên bản {version}",
  contact: "Câu hỏi: {support}",
  gpc: "Trình duyệt của bạn phản đối việc theo dõi (Global Privacy Control). Chúng tôi tôn trọng điều đó: không có gì từ trang này được bán, chia sẻ hoặc dùng để lập hồ sơ.",
  gone: "Liên kết này không còn hoạt động. Để dừng tin nhắn của chúng tôi, hãy trả lời {stop} cho bất kỳ tin nào.",
  failed: "Chưa có gì thay đổi. Vui lòng thử lại sau vài phút.",
};
