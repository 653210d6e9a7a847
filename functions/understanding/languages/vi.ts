import type { LanguageRules } from "../rules.ts";

export const vi: LanguageRules = {
  keywords: {
    "opt-out":
      "TC {VN}, TỪ CHỐI!, TỪ CHỐI NHẬN TIN!, TỪ CHỐI QUẢNG CÁO!, TU CHOI NHAN TIN!, TÔI TỪ CHỐI!, HỦY!, HUỶ!, HUY?, HUY DK, HỦY ĐK!, HỦY ĐĂNG KÝ!, HỦY DỊCH VỤ!, HUỶ ĐĂNG KÍ!, HUỶ BỎ, HỦY TIN NHẮN!, HỦY THEO DÕI, HỦY NHẬN TIN!, NGỪNG!, NGƯNG!, NGỪNG GỬI!, NGƯNG GỬI!, NGỪNG NHẬN, DỪNG GỬI!, DỪNG LẠI!, DỪNG NHẬN TIN!, DỪNG NHẮN!, STOP QC, TC QC, KHÔNG NHẬN!, KHÔNG NHẬN NỮA!, KHÔNG NHẬN TIN!, KHÔNG NHẬN QUẢNG CÁO!, KHÔNG MUỐN NHẬN!, KHÔNG CẦN!, KHÔNG CẦN NỮA!, KHÔNG QUAN TÂM!, KHÔNG CÓ NHU CẦU!, K CÓ NHU CẦU!, KO CÓ NHU CẦU!, KHÔNG NHU CẦU!, KO QUAN TÂM!, K QUAN TÂM!, KO CẦN!, K CẦN!, KO NHẬN!, K NHẬN!, KHONG MUON!, KO MUỐN!, ĐỪNG GỬI!, ĐỪNG GỬI NỮA!, ĐỪNG NHẮN!, ĐỪNG NHẮN NỮA!, ĐỪNG NHẮN TIN NỮA!, ĐỪNG LÀM PHIỀN!, ĐỪNG LÀM PHIỀN TÔI!, ĐỪNG SPAM!, ĐỪNG PHIỀN!, ĐỪNG GỌI, ĐỪNG GỌI NỮA!, ĐỪNG LIÊN LẠC!, THÔI, THÔI ĐI!, THÔI NHA, THÔI GỬI!, THÔI NHẮN!, ĐỦ RỒI!, QUÁ ĐỦ, TẮT, TẮT TIN NHẮN!, TẮT THÔNG BÁO!, CHẶN, CHẶN TIN!, NHẦM SỐ!, SAI SỐ!, LỘN SỐ!, NHẦM NGƯỜI!, NHẦM MÁY!, GỬI NHẦM!, GỬI NHẦM SỐ!, PHIỀN QUÁ!, PHIỀN, BIẾN!, BIẾN ĐI!, CÚT!, CÚT ĐI!, IM ĐI, ĐM SPAM!, LÀM PHIỀN, ~SPAM, ~TIN RÁC, RÚT LẠI SỰ ĐỒNG Ý!, RÚT ĐỒNG Ý!, KHÔNG ĐỒNG Ý NHẬN!, ∀HỦY TẤT CẢ!, ∀HỦY HẾT!, ∀DỪNG TẤT CẢ!, ∀TỪ CHỐI TẤT CẢ!, ∀NGỪNG TẤT CẢ!, ≈XÓA, ≈XOÁ, ≈XÓA TÔI!, ≈XÓA SỐ!, ≈XÓA SỐ TÔI!, ≈XÓA SỐ CỦA TÔI!, ≈XÓA SỐ ĐIỆN THOẠI!, ≈XÓA TÔI KHỎI DANH SÁCH!",
    "opt-in":
      "ĐĂNG KÝ, ĐĂNG KÍ, DK? {VN}, ĐK?, BẮT ĐẦU, ĐĂNG KÝ LẠI, ĐĂNG KÝ NHẬN TIN, NHẬN TIN, NHẬN LẠI, THAM GIA, TÔI MUỐN ĐĂNG KÝ, MUỐN ĐĂNG KÝ, TIẾP TỤC NHẬN",
    confirm:
      "CÓ?, ĐỒNG Ý, TÔI ĐỒNG Ý, XÁC NHẬN, TÔI XÁC NHẬN, CÓ TÔI ĐỒNG Ý, CÓ ĐỒNG Ý, VÂNG?, VÂNG ĐỒNG Ý, VÂNG TÔI ĐỒNG Ý, DẠ ĐỒNG Ý, CHẤP NHẬN, TÔI CHẤP NHẬN, CHẤP THUẬN, EM ĐỒNG Ý, OK ĐỒNG Ý",
    help: "TRỢ GIÚP, HD?, HƯỚNG DẪN, GIÚP, GIÚP ĐỠ, GIÚP TÔI, GIÚP VỚI, HỖ TRỢ, CẦN HỖ TRỢ, CẦN GIÚP, TG?, THÔNG TIN?, AI ĐÂY, AI VẬY, AI ĐÓ, AI THẾ, BẠN LÀ AI, ĐÂY LÀ AI, LÀ AI, CÔNG TY NÀO, CÁI GÌ ĐÂY, GÌ ĐÂY, GÌ VẬY, TƯ VẤN, TỔNG ĐÀI, CSKH, CHĂM SÓC KHÁCH HÀNG",
    access:
      "DỮ LIỆU CỦA TÔI, THÔNG TIN CỦA TÔI, THÔNG TIN CÁ NHÂN CỦA TÔI, DỮ LIỆU CÁ NHÂN, BẢN SAO DỮ LIỆU, TRUY CẬP DỮ LIỆU, XEM DỮ LIỆU CỦA TÔI, CUNG CẤP DỮ LIỆU CỦA TÔI, YÊU CẦU CUNG CẤP DỮ LIỆU",
    erasure:
      "XÓA DỮ LIỆU, XÓA DỮ LIỆU CỦA TÔI, XÓA THÔNG TIN, XÓA THÔNG TIN CỦA TÔI, XÓA THÔNG TIN CÁ NHÂN, XÓA DỮ LIỆU CÁ NHÂN, XÓA TÀI KHOẢN, XÓA TÀI KHOẢN CỦA TÔI, XÓA HẾT, XÓA TẤT CẢ, HỦY TÀI KHOẢN, QUYỀN ĐƯỢC LÃNG QUÊN, XÓA HẾT THÔNG TIN",
    rectification:
      "SỬA DỮ LIỆU CỦA TÔI, SỬA THÔNG TIN, SỬA THÔNG TIN CỦA TÔI, CHỈNH SỬA THÔNG TIN, CẬP NHẬT THÔNG TIN, ĐÍNH CHÍNH, SAI TÊN, TÊN SAI, TÊN TÔI SAI, TÊN TÔI BỊ SAI, KHÔNG PHẢI TÊN TÔI",
    portability: "CHUYỂN DỮ LIỆU, CHUYỂN DỮ LIỆU CỦA TÔI, XUẤT DỮ LIỆU, XUẤT DỮ LIỆU CỦA TÔI, TẢI DỮ LIỆU CỦA TÔI",
    restriction: "HẠN CHẾ XỬ LÝ, HẠN CHẾ XỬ LÝ DỮ LIỆU, TẠM NGỪNG XỬ LÝ DỮ LIỆU",
    objection: "TÔI PHẢN ĐỐI, PHẢN ĐỐI, PHẢN ĐỐI XỬ LÝ DỮ LIỆU, PHẢN ĐỐI QUẢNG CÁO",
    no: "KHÔNG, KHONG, KO, K?, HÔNG, HỔNG, DẠ KHÔNG, KHÔNG CẢM ƠN, KHÔNG ẠH",
  },
  words: {
    STOP: "dừng_gửi dừng_nhắn dừng_ngay dừng_lại dừng_việc dừng_tin dừng_quảng dừng_spam dừng_thông ngừng hủy thôi_gửi thôi_nhắn tắt_tin tắt_thông tắt_quảng chấm_dứt kết_thúc chặn stop",
    NOT: "không ko k kg kh hông hok đừng đừg chớ chẳng chả cấm tu_choi",
    MORE: "nữa thêm lại_nữa tiếp hoài mãi suốt",
    SEND: "gửi gởi nhắn gửi_tin làm_phiền phiền spam quấy_rầy quấy_rối liên_lạc liên_hệ sms nt ib inbox text",
    SENDING: "gửi gởi nhắn spam làm_phiền quấy_rầy liên_lạc nhắn_tin",
    MSG: "nhận_tin gửi_tin nhắn_tin các_tin những_tin tin_này tin_nữa tin_đó tin_từ mấy_tin tin_hoài tin_nhắn tn sms quảng_cáo qc qcao thông_báo khuyến_mãi km spam tin_rác bản_tin tiếp_thị email mail chào_hàng ưu_đãi tin_qc msg mess",
    WANT: "muốn cần thích quan_tâm nhu_cầu đồng_ý cho_phép",
    GET: "nhận nghe thấy",
    OUT: "hủy_đăng_ký huy_dang_ki hủy_đk hủy_dịch_vụ hủy_nhận hủy_theo_dõi hủy_tin từ_chối_nhận từ_chối_tin từ_chối_quảng_cáo từ_chối_qc ngừng_nhận dừng_nhận bỏ_theo_dõi rút_khỏi_danh_sách hủy_gói_tin unsubscribe",
    REMOVE: "xóa xóa_bỏ gỡ_bỏ gỡ_số loại loại_bỏ hủy_bỏ tiêu_hủy xoa_het rút đưa_tôi_ra cho_tôi_ra",
    ME: "tôi tui mình em anh chị tớ t tao mik m",
    MY: "của_tôi của_tui của_mình của_em của_anh của_chị của_tao tôi về_tôi về_mình về_em cá_nhân tui mình em",
    NUM: "số sđt điện_thoại thuê_bao",
    LIST: "danh_sách ds hệ_thống_tin list nhóm",
    REVOKE: "rút rút_lại thu_hồi hủy",
    CONSENT: "đồng_ý sự_đồng_ý chấp_thuận cho_phép",
    DATA: "dữ_liệu thông_tin data hồ_sơ tt info",
    ALL: "tất_cả hết toàn_bộ mọi tất_tần_tật sạch",
    HAVE: "có giữ lưu lưu_trữ thu_thập nắm biết đang_có đã_lấy",
    WHAT: "gì nào những_gì bản_sao xem truy_cập cung_cấp cho_biết trích_xuất kiểm_tra liệt_kê",
    FIX: "sửa chỉnh_sửa chỉnh đính_chính cập_nhật cập_nhập thay_đổi đổi sửa_lại điều_chỉnh",
    WRONG: "sai nhầm lộn chưa_đúng không_đúng ko_đúng k_đúng lỗi_chính_tả cũ",
    NAME: "tên họ_tên địa_chỉ email ngày_sinh họ mail cmnd cccd",
    MOVE: "chuyển xuất tải_về di_chuyển chuyển_giao chuyển_sang",
    LIMIT: "hạn_chế tạm_ngừng tạm_dừng đóng_băng giới_hạn",
    PROC: "xử_lý xử_lí sử_dụng chia_sẻ bán_thông bán_dữ bán_số bán_cho cung_cấp tiết_lộ đưa lấy sd xài dùng_thông dùng_dữ dùng_số việc_dùng",
    AGAINST: "phản_đối khiếu_nại_việc không_đồng_ý ko_đồng_ý k_đồng_ý",
    ADS: "quảng_cáo tiếp_thị marketing bên_thứ_ba thương_mại bên_khác người_khác cty_khác công_ty_khác",
    ACCOUNT: "tài_khoản tk account acc",
    THING:
      "đơn đơn_hàng đặt_bàn bàn_tối bàn_số lịch lịch_hẹn hẹn giao_hàng nhận_hàng gửi_hàng hàng_hóa ship shipper giao kiện bưu_kiện gói_hàng vé_xe vé_máy xe tài_xế phòng khách_sạn chuyến món đồ_ăn cơm hành thanh_toán hóa_đơn tiền hoàn_tiền sản_phẩm size áo quần giày lớp buổi học khám bác_sĩ họp hình hình_ảnh file mã_otp otp thẻ_tín bảo_hành sửa_chữa booking cuộc_gọi chuông ớt cay cafe sinh_nhật hợp_đồng gói_cước",
    KEEP: "chỉ giữ_lại trừ ngoại_trừ vẫn",
  },
  phrases: {
    "opt-out":
      "đừng gửi .. MSG, đừng gửi nữa, đừng có gửi, đừng có nhắn, đừng nhắn tin, đừng nhắn nữa, đừng nhắn .. nữa, đừng làm phiền, đừng spam, đừng gọi nữa, đừng gọi .. nữa, đừng liên lạc, đừng quấy rầy, không gửi .. nữa, không nhắn .. nữa, ko gửi .. nữa, ko nhắn .. nữa, k gửi .. nữa, k nhắn .. nữa, không muốn nhận, ko muốn nhận, k muốn nhận, hông muốn nhận, không nhận .. MSG, ko nhận .. MSG, k nhận .. MSG, không cần nhận, không cần .. MSG, từ chối nhận, từ chối MSG, từ chối tất cả, ~không có nhu cầu, ~ko có nhu cầu, ~k có nhu cầu, ~không quan tâm, ~ko quan tâm, ~k quan tâm, nhầm số, sai số rồi, sai số điện thoại, lộn số, nhầm người, gửi nhầm số, gửi nhầm người, gửi nhầm tin, gửi tin nhầm, nhắn nhầm, không phải số của, số này không phải, số này ko phải, số này k phải, số này đã đổi, số này của người khác, đổi chủ, tôi không phải là .. số, tôi không đăng ký, tôi có đăng ký đâu, chưa từng đăng ký, chưa đăng ký .. bao giờ, chưa bao giờ đăng ký, không hề đăng ký, có đăng ký gì đâu, tôi không đồng ý nhận, chưa đồng ý nhận, chưa hề đồng ý, ai cho phép, phiền quá, phiền vl, làm phiền quá, quá phiền, phiền phức, bực mình, nhắn hoài, gửi hoài, nhắn suốt, gửi suốt, nhắn mãi, gửi mãi, spam hoài, spam suốt, spam quá, quấy rối, quấy rầy, tin rác, tin nhắn rác, báo cáo spam, báo spam, sẽ báo cáo, sẽ kiện, sẽ tố cáo, tố cáo, report spam, 5656, chặn số này, sẽ chặn, chặn luôn, xóa tôi khỏi, xoá tôi khỏi, bỏ tôi ra, loại tôi khỏi, gỡ tôi, cho tôi ra khỏi, rút tên, xóa tên tôi khỏi, ≈xóa số .. tôi, ≈xoá số .. tôi, ≈xóa sđt, ≈xóa số này, ≈xóa số điện thoại, ≈gỡ số, ≈bỏ số .. tôi, làm sao để hủy, làm sao hủy, làm sao để dừng, làm sao để ngừng, làm sao để không nhận, cách hủy, cách từ chối, cách dừng, hủy thế nào, hủy như thế nào, hủy kiểu gì, hủy nhận, hủy tin, ngừng gửi, ngưng gửi, dừng gửi, thôi gửi, thôi nhắn, ngừng nhắn, ngưng nhắn, dừng nhắn, ngừng làm phiền, ngừng spam, dừng spam, dừng ngay, ngừng ngay, dừng MSG, ngừng MSG, tắt MSG, hủy MSG, đủ rồi, chán lắm rồi, mệt quá rồi, cút, biến đi, câm mồm, đm, đmm, vcl spam, rút lại .. đồng ý, rút lại sự đồng ý, thu hồi sự đồng ý, rút sự đồng ý, đã nhắn .. stop, soạn tc, đã soạn .. tc, đã từ chối, đã hủy rồi mà, đã bảo không, đã nói không",
    "opt-in":
      "muốn đăng ký, muốn nhận lại, đăng ký lại, đăng ký nhận, cho tôi đăng ký, cho mình đăng ký, muốn tham gia, muốn nhận tin, muốn nhận thông tin khuyến mãi, muốn nhận khuyến mãi, tiếp tục gửi, gửi lại tin khuyến mãi",
    help: "bạn là ai, ai đây, ai vậy, ai thế, ai đó ạ, đây là ai, đây là đâu, số của ai, số này của ai, số này là của ai, công ty nào, bên nào vậy, bên nào thế, bên nào đây, tin gì vậy, tin gì đây, tin nhắn gì, cần hỗ trợ, cần giúp, giúp tôi với, giúp mình với, giúp em với, hỗ trợ tôi, hỗ trợ mình, hỗ trợ em, nhờ hỗ trợ, gặp tổng đài, gặp nhân viên, gặp tư vấn, ai nhắn",
    access:
      "lấy số .. đâu, lấy số .. ở đâu, lấy sđt .. đâu, có số .. ở đâu, có số .. từ đâu, sao có số, sao lại có số, sao biết số, sao bạn biết, sao bạn có số, sao shop có số, sao bên bạn có, làm sao có số, làm sao biết số, sao bạn biết, sao bạn có số, sao shop có số, sao bên bạn có, lấy thông tin .. ở đâu, lấy thông tin .. từ đâu, ai cho .. số, biết gì về tôi, biết gì về mình, biết những gì về, có thông tin gì, có dữ liệu gì, có những thông tin, có những dữ liệu, lưu thông tin gì, lưu những gì, lưu những thông tin, giữ những thông tin, giữ dữ liệu gì, thu thập thông tin gì, thu thập những, bản sao dữ liệu, bản sao thông tin, bản sao .. cá nhân, xem dữ liệu, xem thông tin của tôi, xem thông tin cá nhân, truy cập dữ liệu, cung cấp dữ liệu .. tôi, cung cấp thông tin .. tôi, cung cấp dữ liệu cá nhân, quyền truy cập, quyền được biết, nghị định 13",
    erasure:
      "xóa dữ liệu, xoá dữ liệu, xóa thông tin, xoá thông tin, xóa hết .. thông tin, xóa hết .. dữ liệu, xóa toàn bộ, xoá toàn bộ, xóa tất cả, xoá tất cả, xóa sạch, xoá sạch, xóa hồ sơ, xóa tài khoản, xoá tài khoản, xóa acc, xóa tk, xoá tk, hủy tài khoản, huỷ tài khoản, đóng tài khoản và xóa, tiêu hủy dữ liệu, quyền được lãng quên, quyền xóa, hãy quên tôi",
    rectification:
      "tên tôi sai, tên tôi bị sai, tên của tôi sai, tên của tôi bị sai, sai tên, ghi sai tên, nhầm tên, viết sai tên, tên em bị sai, tên mình bị sai, tên mình sai, tên em sai, tên tôi là .. không phải, tên tôi không phải, không phải tên tôi, không phải tên mình, tôi không tên là, tôi tên là .. không phải, tên .. không phải, sửa tên, sửa lại tên, đổi tên, đổi lại tên, địa chỉ của tôi sai, địa chỉ tôi sai, tôi đổi địa chỉ, tôi đã đổi địa chỉ, tôi đổi số, tôi chuyển nhà, mình chuyển nhà, cập nhật địa chỉ, cập nhật email, cập nhật lại thông tin, cập nhật thông tin .. tôi, cập nhật thông tin cá nhân, cập nhật giúp .. thông tin, chỉnh sửa thông tin, sửa thông tin, sửa lại thông tin, sửa dữ liệu, đính chính, thông tin của tôi sai, thông tin của tôi bị sai, thông tin của tôi không đúng, thông tin bị sai, quyền chỉnh sửa",
    portability:
      "chuyển dữ liệu, xuất dữ liệu, chuyển thông tin của tôi sang, chuyển .. dữ liệu .. sang, tải dữ liệu, di chuyển dữ liệu",
    restriction:
      "hạn chế xử lý, hạn chế việc xử lý, hạn chế sử dụng, tạm ngừng xử lý, tạm dừng xử lý, ngừng xử lý dữ liệu, dừng xử lý dữ liệu, đóng băng dữ liệu",
    objection:
      "phản đối việc, phản đối xử lý, tôi phản đối, không đồng ý cho .. sử dụng, không đồng ý sử dụng, không đồng ý cho .. chia sẻ, không đồng ý chia sẻ, không đồng ý xử lý, không cho phép sử dụng, không cho phép .. sử dụng, đừng bán, đừng chia sẻ, đừng dùng thông tin, đừng dùng số, đừng sử dụng, đừng đưa số, đừng đưa thông tin, không được bán, không được chia sẻ, không được sử dụng, cấm sử dụng, cấm bán, cấm chia sẻ, đừng tiết lộ",
    none: "hủy gói, hủy .. THING, huỷ .. THING, hủy THING, huy don, huy lich, huy ve, huy ban, huy phong, bỏ .. THING, đừng gọi nhắn tin, dừng .. THING, ngừng THING, tắt THING, xóa THING, xóa .. đơn, thôi .. THING, THING .. hủy, THING .. huỷ, THING .. thôi, đừng hủy, đừng huỷ, đừng dừng, đừng xóa, đừng tắt, không hủy, ko hủy, k hủy, chưa hủy, không dừng, dừng xe, dừng ở, dừng đèn, điểm dừng, bến dừng, trạm dừng, đừng gửi THING, đừng gửi .. THING, đừng gọi .. nhắn, đừng gọi .. THING, đừng bấm, đừng quên, đừng lo, đừng để, đừng cho, đừng ngại, đừng buồn, đừng đến, không gửi THING, không nhận được, ko nhận được, k nhận được, chưa nhận được, chưa nhận, chưa có tin, không thấy .. MSG, ko thấy .. MSG, k thấy .. MSG, chưa thấy, sao chưa, sao không gửi, sao ko gửi, sao không nhắn, sao ko nhắn, sao không thấy, sao lại hủy, không có tin, không có MSG, có MSG .. không, có MSG không, có km không, có .. khuyến mãi .. không, còn .. khuyến mãi .. không, còn MSG không, được không, được ko, được k, có cần .. không, cần gì không, cần gì .. không, muốn hủy THING, không muốn bỏ lỡ, không muốn lấy, không cần gọi, khỏi cần, không cần THING, không lấy THING, không sao, không có gì, không biết, không rõ, không kịp, không phải lo, không vấn đề, thôi được, thôi để, thôi vậy, thôi không sao, thôi em, thôi anh, gửi nhầm THING, giao nhầm, gửi nhầm hàng, nhầm đơn, nhầm THING, sai THING, sai số tiền, sai số lượng, sai size, đúng rồi, dung roi, dung vay, dung gio, dung hen, đúng giờ, đúng hẹn, đúng địa chỉ, sử dụng, su dung, dung sai, bán hàng không, phiền anh, phiền chị, phiền bạn, phiền em, phiền shop, làm phiền shop, làm phiền anh, làm phiền chị, làm phiền bạn, xin lỗi đã làm phiền, chuyển tiền, chuyển khoản, chuyển phòng, xuất hóa đơn, xuất hoá đơn",
  },
  common:
    "và của cho với thì mà ở từ đến đi về ra vào lên xuống này kia đó đây đấy ấy nhé nha ạ à ơi dạ vâng ừ ok có không được rồi đã đang sẽ chưa còn cũng rất quá lắm nhiều ít mấy bao nhiêu khi nào lúc giờ phút ngày mai hôm nay qua sáng trưa chiều tối tuần tháng năm anh chị em bạn mình tôi shop ad nhà người cái chiếc một hai ba bốn năm sáu cảm ơn cám xin chào làm ơn giúp hỏi biết thấy nghĩ nói đặt mua giá tiền hàng đơn giao nhận lấy trả đổi hẹn gặp chờ đợi tới nơi địa chỉ xe đường cửa hàng mở đóng tốt đẹp ngon nhanh chậm hài lòng dịch vụ vì nên nếu hay hoặc thế nào sao ai gì đâu lại nữa thôi số điện thoại gọi nhắn gửi",
  polite:
    "làm ơn, xin, xin vui lòng, vui lòng, cảm ơn, cám ơn, cảm ơn bạn, cảm ơn nhiều, thanks, tks, xin chào, chào, chào bạn, chào shop, ạ, dạ, nhé, nha, đi, giùm, dùm, giúp, giúp tôi, giúp mình, cho tôi, cho mình, tôi, tôi muốn, mình, mình muốn, em, em muốn, muốn, ngay, ngay lập tức, lập tức, luôn, với, giùm tôi, giúp em, xin cảm ơn, bạn ơi, shop ơi, ad ơi, hãy, đê, please, ơi, trân trọng, nha shop",
};
