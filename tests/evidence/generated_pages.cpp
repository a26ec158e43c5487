// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated_pages.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace tests {
namespace {

const QStringList &englishSentences()
{
    static const QStringList list{
        u"The project office met the café owners of the old quarter in Zürich."_s,
        u"Each résumé was read by two people, and the naïve estimate was dropped."_s,
        u"Samples of 5 µm to 20 µm were kept at 25 °C ± 2 °C."_s,
        u"© 2019 The Fund. All rights reserved ® under § 4 and § 12 of the agreement."_s,
        u"Costs rose by ½ per cent, from £120 to £180, ¥ 900 or 300 ¢."_s,
        u"The commune people's committee keeps a book of visitors and answers in writing."_s,
        u"Mr François Dupré and Ms Núñez visited Bac Kan and Cho Don in March."_s,
        u"«Clever mass mobilisation» is a movement, not a budget line × 2."_s,
        u"No plan, no report and no minutes were handed in by the ninth of March."_s,
        u"The façade of the entrée hall is 3 × 4 m; its ¾ height is fixed."_s,
        u"An à la carte list of tasks was agreed vis-à-vis the province."_s,
        u"Tables 1 to 7 show the share of files settled in time."_s,
    };
    return list;
}

const QStringList &otherSentences()
{
    static const QStringList list{
        u"Où est le préfet ? Il a été reçu à l'hôtel de ville où siège déjà la commission."_s,
        u"La réunion a été reportée à l'été ; les délégués étaient déjà là."_s,
        u"Die Behörde prüft, ob für die Maßnahme öffentliche Mittel verfügbar wären."_s,
        u"Müller und Jäger haben über das Büro in Köln größere Mengen geführt."_s,
        u"El año pasado la comisión recibió más de cien peticiones según el señor Ibáñez."_s,
        u"A comissão não aprovou a proposta de formação; são necessárias mais ações."_s,
        u"Urząd przyjął wnioski później, niż było ogłoszone na stronie."_s,
        u"Però la città è già più avanti; così sarà perché è utile."_s,
        u"Åsa og Jørgen fór á fund í gær, þó að það væri úti."_s,
    };
    return list;
}

QString pageOf(const QStringList &sentences, Dice &dice, int count)
{
    QString page;
    for (int i = 0; i < count; ++i) {
        page += pick(sentences, dice) + (roll(0, 3, dice) == 0 ? u"\n"_s : u" "_s);
    }
    return page;
}

} // namespace

const QString &pick(const QStringList &list, Dice &dice)
{
    return list[static_cast<qsizetype>(dice() % static_cast<unsigned>(list.size()))];
}

int roll(int from, int to, Dice &dice)
{
    return from + static_cast<int>(dice() % static_cast<unsigned>(to - from + 1));
}

const QStringList &vietnameseSentences()
{
    static const QStringList list{
        u"Cơ quan đã phân công một đồng chí lãnh đạo trực tiếp phụ trách công tác dân vận."_s,
        u"Việc tiếp công dân được duy trì vào thứ năm hằng tuần tại trụ sở."_s,
        u"Trong kỳ, đơn vị nhận 27 đơn, đã giải quyết 25 đơn đúng hạn."_s,
        u"Các thôn vùng cao được hỗ trợ giống ngô và phân bón trước mùa gieo trồng."_s,
        u"Hội nghị thống nhất giao Văn phòng theo dõi, đôn đốc và tổng hợp."_s,
        u"Người dân kiến nghị sửa chữa đoạn đường liên xã bị sạt lở sau mưa lũ."_s,
        u"Quy chế dân chủ được niêm yết tại bảng tin và gửi đến từng phòng chuyên môn."_s,
        u"Tổ công tác xuống tận hộ gia đình để nghe ý kiến về phương án bồi thường."_s,
        u"Kinh phí thực hiện lấy từ nguồn chi thường xuyên được giao đầu năm."_s,
        u"Đề nghị các phòng, trung tâm báo cáo trước ngày 20 của tháng cuối quý."_s,
        u"Bộ phận một cửa đã rút ngắn thời gian trả kết quả xuống còn ba ngày."_s,
        u"Một số cán bộ còn lúng túng khi giải thích chính sách mới cho đồng bào."_s,
        u"Mô hình dân vận khéo về nuôi cá lồng được nhân rộng ra bốn thôn."_s,
        u"Đoàn kiểm tra ghi nhận sổ sách đầy đủ, việc công khai tài chính kịp thời."_s,
        u"Ủy ban Mặt trận Tổ quốc cùng tham gia giám sát việc chi trả."_s,
        u"Những vướng mắc về đất đai được chuyển Phòng Tài nguyên xem xét."_s,
        u"Thủ trưởng đơn vị chịu trách nhiệm nếu để xảy ra chậm trễ kéo dài."_s,
        u"Lớp tập huấn kỹ năng giao tiếp thu hút hơn bốn mươi người dự."_s,
        u"Trạm y tế xã phối hợp vận động phụ nữ mang thai đi khám định kỳ."_s,
        u"Kết quả khảo sát cho thấy đa số người được hỏi hài lòng với thái độ phục vụ."_s,
    };
    return list;
}

QString vietnamesePage(Dice &dice, int sentences)
{
    return pageOf(vietnameseSentences(), dice, sentences);
}

QString englishPage(Dice &dice, int sentences)
{
    return pageOf(englishSentences(), dice, sentences);
}

QString otherPage(Dice &dice, int sentences)
{
    return pageOf(otherSentences(), dice, sentences);
}

QString tablePage(Dice &dice)
{
    static const QStringList signs{u"×"_s, u"±"_s, u"µg"_s, u"m²"_s, u"m³"_s, u"½"_s,
                                   u"§"_s, u"«"_s, u"»"_s,  u"·"_s,  u"°C"_s, u"¶"_s};
    QString page;
    for (int row = 0; row < 30; ++row) {
        page += QString::number(roll(0, 9999, dice)) + u' ' + pick(signs, dice) + u' '
            + QString::number(roll(0, 99, dice)) + u'\n';
    }
    return page;
}

} // namespace tests
