// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated_plans.h"

using namespace Qt::StringLiterals;

namespace tests {
namespace {

const QStringList &formSentences()
{
    static const QStringList list{
        u"Nâng cao nhận thức, trách nhiệm của cấp ủy, lãnh đạo và toàn thể cán bộ, công chức, viên chức, người lao động về công tác dân vận chính quyền trong tình hình mới."_s,
        u"Việc triển khai phải thường xuyên, thiết thực, gắn với nhiệm vụ chuyên môn và với việc học tập, làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh."_s,
        u"Tiếp tục quán triệt, thực hiện các chủ trương của Đảng, chính sách, pháp luật của Nhà nước về công tác dân vận."_s,
        u"Đẩy mạnh phong trào thi đua Dân vận khéo, xây dựng và nhân rộng các mô hình điển hình."_s,
        u"Các phòng, đơn vị căn cứ kế hoạch này xây dựng nội dung cụ thể và tổ chức thực hiện, định kỳ báo cáo kết quả về Văn phòng để tổng hợp."_s,
        u"Trong quá trình thực hiện nếu có khó khăn, vướng mắc đề nghị phản ánh kịp thời để xem xét, điều chỉnh cho phù hợp."_s,
    };
    return list;
}

QString day(int year, Dice &dice)
{
    return u"ngày %1 tháng %2 năm %3"_s.arg(roll(10, 28, dice)).arg(roll(3, 9, dice)).arg(year);
}

} // namespace

QString ownSentence(Dice &dice)
{
    static const QStringList who{
        u"Phòng Quản lý thương mại"_s, u"Chi cục Thú y"_s, u"Trung tâm Khuyến nông"_s,  u"Thanh tra chuyên ngành"_s,
        u"Bộ phận một cửa"_s,          u"Hạt Kiểm lâm"_s,  u"Đội Quản lý thị trường"_s, u"Ban chấp hành Đoàn"_s,
        u"Công đoàn cơ sở"_s,          u"Văn phòng"_s,     u"Trạm Y tế lưu động"_s,     u"Phòng Kỹ thuật"_s};
    static const QStringList act{
        u"đi xuống từng bản gặp"_s,      u"mở lớp chỉ dẫn cho"_s,   u"lập đường dây riêng phục vụ"_s,
        u"in tờ gấp phát tận tay"_s,     u"nhận đỡ đầu"_s,          u"rà lại giấy tờ của"_s,
        u"mời về trụ sở trao đổi với"_s, u"cùng ăn cùng làm với"_s, u"ghi hình phỏng vấn"_s,
        u"giải đáp tại chỗ cho"_s,       u"lấy phiếu góp ý từ"_s,   u"trao cây giống tới"_s};
    static const QStringList whom{u"các hộ nuôi cá lồng"_s,  u"tiểu thương chợ phiên"_s, u"thợ rèn Phúc Sen"_s,
                                  u"người trồng hồi"_s,      u"phụ nữ đơn thân"_s,       u"chủ xe tải nhỏ"_s,
                                  u"học trò bán trú"_s,      u"già làng người Dao"_s,    u"nhóm thợ xây tự do"_s,
                                  u"hợp tác xã miến dong"_s, u"hộ bị thu hồi đất"_s,     u"người chăn dê"_s};
    static const QStringList where{u"ven hồ Ba Bể"_s,      u"ở Khang Ninh"_s,  u"quanh đèo Giàng"_s,
                                   u"tại Yên Hân"_s,       u"dọc sông Năng"_s, u"trên đỉnh Phja Bjoóc"_s,
                                   u"bên chợ Bằng Vân"_s,  u"ở Cổ Linh"_s,     u"trong khu Sông Cầu"_s,
                                   u"dưới chân Nặm Cắt"_s, u"phía Lạng San"_s, u"gần cầu Tà Rụp"_s};
    static const QStringList toWhat{u"để chuyện giá điện được nói rõ"_s,
                                    u"cho xong việc cấp sổ đỏ"_s,
                                    u"trước vụ mưa lũ"_s,
                                    u"nhằm bớt một lượt đi lại"_s,
                                    u"vì đường mới sắp mở"_s,
                                    u"khi kho lạnh vận hành"_s,
                                    u"sau đợt rét hại"_s,
                                    u"lúc đàn lợn tái nuôi"_s,
                                    u"kịp ngày tựu trường"_s,
                                    u"để hàng vào được siêu thị"_s,
                                    u"cho khỏi tranh chấp ranh rừng"_s,
                                    u"bằng tiếng Tày và tiếng Mông"_s};
    return pick(who, dice) + u' ' + pick(act, dice) + u' ' + QString::number(roll(11, 99, dice)) + u' '
        + pick(whom, dice) + u' ' + pick(where, dice) + u' ' + pick(toWhat, dice) + u'.';
}

GeneratedPlan aPlan(Dice &dice, int year)
{
    static const QStringList agencies{u"SỞ CÔNG THƯƠNG"_s, u"SỞ Y TẾ"_s, u"SỞ TƯ PHÁP"_s, u"SỞ XÂY DỰNG"_s,
                                      u"BAN DÂN TỘC"_s};
    GeneratedPlan plan{pick(agencies, dice), year, {}};
    for (int i = 0; i < 18; ++i) {
        plan.own << ownSentence(dice);
    }
    return plan;
}

GeneratedPlan carriedOver(GeneratedPlan plan, Dice &dice)
{
    ++plan.year;
    for (int i = roll(1, 2, dice); i > 0; --i) {
        plan.own[roll(0, int(plan.own.size()) - 1, dice)] = ownSentence(dice);
    }
    return plan;
}

QString GeneratedPlan::text() const
{
    Dice dice(static_cast<unsigned>(qHash(own.join(u' '), 7U)));
    const QStringList &form = formSentences();
    const QString number = QString::number(roll(10, 99, dice));
    return u"  UBND TỈNH BẮC KẠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   "_s + agency
        + u"                 Độc lập - Tự do - Hạnh phúc\n\n   Số: "_s + number + u"/KH-S             Bắc Kạn, "_s
        + day(year, dice) + u"\n\n                KẾ HOẠCH\n      Công tác dân vận năm "_s + QString::number(year)
        + u"\n\n   Căn cứ Hướng dẫn số 36-HD/VPTW;\n   Căn cứ chương trình công tác năm, cơ quan xây dựng kế hoạch:\n\n"_s
        + u"I. MỤC ĐÍCH, YÊU CẦU\n"_s + form[0] + u'\n' + form[1] + u'\n' + own.first(3).join(u'\n')
        + u"\nII. NỘI DUNG, NHIỆM VỤ\n"_s + form[2] + u'\n' + own.sliced(3, 12).join(u'\n') + u'\n' + form[3]
        + u"\nIII. TỔ CHỨC THỰC HIỆN\n"_s + form[4] + u'\n' + own.sliced(15).join(u'\n') + u'\n' + form[5]
        + u"\n\nNơi nhận:                      GIÁM ĐỐC\n- Lưu: VT.\n                            Hà Minh Tuấn\n"_s;
}

} // namespace tests
