// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated_letterheads.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tests {
namespace {

struct Issuer
{
    QString superior, name, symbol;
    bool party = false;
};

const std::vector<Issuer> &issuers()
{
    static const std::vector<Issuer> list{
        {u"UBND tỉnh Bắc Kạn"_s, u"Sở Công Thương"_s, u"SCT"_s},
        {u"UBND tỉnh Bắc Kạn"_s, u"Sở Lao động - Thương binh và Xã hội"_s, u"SLĐTBXH"_s},
        {u"UBND tỉnh Bắc Kạn"_s, u"Ban Quản lý các Khu công nghiệp"_s, u"BQLKCN"_s},
        {u"UBND tỉnh Bắc Kạn"_s, u"Văn phòng Điều phối xây dựng Nông thôn mới và Giảm nghèo"_s, u"VPĐPNTM"_s},
        {u""_s, u"Ủy ban nhân dân huyện Na Rì"_s, u"UBND"_s},
        {u""_s, u"Đài Phát thanh - Truyền hình Bắc Kạn"_s, u"PTTH"_s},
        {u"Sở Giáo dục và Đào tạo"_s, u"Trường Cao đẳng Cộng đồng Bắc Kạn"_s, u"CĐCĐ"_s},
        {u"Tỉnh ủy Bắc Kạn"_s, u"Ban Dân vận"_s, u"BDVTU"_s, true},
        {u"UBND tỉnh Bắc Kạn"_s, u"Quỹ Phát triển đất, rừng và Bảo vệ môi trường"_s, u"QPTĐR"_s},
        {u"UBND huyện Na Rì"_s, u"Phòng Nội vụ"_s, u"NV"_s},
    };
    return list;
}

struct Kind
{
    QString abbreviation, title;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> list{
        {u"KH"_s, u"KẾ HOẠCH"_s},   {u"BC"_s, u"BÁO CÁO"_s},   {u"QĐ"_s, u"QUYẾT ĐỊNH"_s},
        {u"TB"_s, u"THÔNG BÁO"_s},  {u"TTr"_s, u"TỜ TRÌNH"_s}, {u"CTr"_s, u"CHƯƠNG TRÌNH"_s},
        {u"NQ"_s, u"NGHỊ QUYẾT"_s}, {u"HD"_s, u"HƯỚNG DẪN"_s}, {u"CV"_s, u""_s}};
    return list;
}

template <class T>
const T &oneOf(const std::vector<T> &list, Dice &dice)
{
    return list[dice() % list.size()];
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(3, width - int(text.size())), u' ');
}

/// A name over two lines where it is long.
QStringList wrapped(const QString &text, int width)
{
    const qsizetype gap = text.size() <= width ? -1 : text.lastIndexOf(u' ', width);
    return gap < 0 ? QStringList{text} : QStringList{text.first(gap), text.sliced(gap + 1)};
}

QString dateLine(QDate date)
{
    const auto two = [](int figure) { return QString::number(figure).rightJustified(2, u'0'); };
    return u"Bắc Kạn, ngày %1 tháng %2 năm %3"_s.arg(
        two(date.day()), date.month() < 3 ? two(date.month()) : QString::number(date.month()),
        QString::number(date.year()));
}

QStringList leftColumn(const KnownPaper &paper)
{
    QStringList left;
    if (!paper.superior.isEmpty()) {
        left << paper.superior.toUpper();
    }
    left += wrapped(paper.issuer.toUpper(), 30);
    left << (paper.number.contains(u'/') && paper.number.indexOf(u'-') < paper.number.indexOf(u'/')
                 ? QString(u"Số "_s + paper.number)
                 : QString(u"Số: "_s + paper.number));
    if (paper.title.isEmpty()) {
        left += wrapped(u"V/v "_s + paper.abstract, 36);
    }
    return left;
}

QString body(const KnownPaper &paper, Dice &dice)
{
    QString text;
    if (paper.title.isEmpty()) {
        text += u"\n          Kính gửi: Các phòng, đơn vị trực thuộc\n\n"_s;
    } else {
        text += u"\n                    "_s + paper.title + u'\n';
        for (const QString &line : wrapped(paper.abstract, 50)) {
            text += u"          "_s + line + u'\n';
        }
    }
    return text + u"\n   Căn cứ Công văn số 118/SNV-CCHC ngày 02 tháng 01 năm 2018 của Sở Nội vụ;\n   "_s
        + vietnamesePage(dice, 4) + u"\n\n"_s;
}

} // namespace

QString KnownPaper::asPrinted(Dice &dice) const
{
    const bool party = superior.startsWith(u"Tỉnh ủy");
    const QStringList right = party
        ? QStringList{u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, u""_s, dateLine(date)}
        : QStringList{u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s, dateLine(date)};
    const QStringList left = leftColumn(*this);
    QString page;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const QString indent(roll(0, 4, dice), u' ');
        page += indent + padded(left.value(i), 42) + right.value(i) + u'\n';
    }
    const int column = roll(44, 56, dice);
    return page + body(*this, dice) + padded(u" Nơi nhận:"_s, column) + position + u'\n'
        + u" - Như trên;\n - Lưu: VT.\n\n"_s + QString(column, u' ') + signer + u'\n';
}

QString KnownPaper::inSequence(Dice &dice) const
{
    QStringList left = leftColumn(*this);
    return left.join(u'\n') + u"\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"_s + dateLine(date)
        + u'\n' + body(*this, dice) + position + u"\n\n"_s + signer + u"\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n"_s;
}

KnownPaper aKnownPaper(Dice &dice)
{
    static const QStringList abstracts{u"công tác dân vận năm 2019"_s,
                                       u"phân công lãnh đạo phụ trách công tác dân vận"_s,
                                       u"triển khai quy chế dân chủ ở cơ sở tại các đơn vị trực thuộc"_s,
                                       u"kết quả đối thoại với công chức quý II"_s,
                                       u"đăng ký mô hình dân vận khéo"_s,
                                       u"tiếp công dân định kỳ và xử lý đơn thư sáu tháng đầu năm 2019"_s};
    static const QStringList positions{u"GIÁM ĐỐC"_s,    u"CHỦ TỊCH"_s,        u"TRƯỞNG BAN"_s,
                                       u"HIỆU TRƯỞNG"_s, u"CHÁNH VĂN PHÒNG"_s, u"TRƯỞNG PHÒNG"_s};
    static const QStringList signers{u"Hà Minh Tuấn"_s, u"Nông Thị Hòa"_s, u"Lý Văn Minh"_s,
                                     u"Đặng Thị Nga"_s, u"Ma Văn Thắng"_s, u"Bàn Văn Sơn"_s};
    const Issuer &issuer = oneOf(issuers(), dice);
    const Kind &kind = oneOf(kinds(), dice);
    const QString digits = QString::number(roll(1, 400, dice)).rightJustified(2, u'0');
    KnownPaper paper{issuer.superior,
                     issuer.name,
                     {},
                     kind.abbreviation,
                     kind.title,
                     pick(abstracts, dice),
                     QDate(2019, roll(1, 12, dice), roll(1, 28, dice)),
                     pick(positions, dice),
                     pick(signers, dice)};
    if (issuer.party) {
        paper.number = digits + u'-' + kind.abbreviation + u'/' + issuer.symbol;
    } else {
        paper.number = digits + u'/'
            + (kind.title.isEmpty() ? QString(issuer.symbol + u"-VP")
                                    : QString(kind.abbreviation + u'-' + issuer.symbol));
    }
    return paper;
}

QString scanned(const QString &page, Dice &dice)
{
    QString worn;
    for (const QChar letter : page) {
        const bool marked = letter.unicode() > 0x7F && letter.isLetter();
        const QString bare = QString(letter).normalized(QString::NormalizationForm_D);
        if (marked && roll(1, 100, dice) <= 8) {
            worn += bare.front();
        } else {
            worn += letter;
        }
        if (letter == u' ' && roll(1, 200, dice) == 1) {
            worn += u' ';
        }
    }
    worn.replace(QRegularExpression(u"^(\\s*)S[ốo]\\b"_s, QRegularExpression::MultilineOption),
                 roll(0, 1, dice) == 1 ? u"\\1S6"_s : u"\\1Sô"_s);
    worn.replace(u" năm 2019\n"_s, roll(0, 1, dice) == 1 ? u" năm 2O19\n"_s : u" nam 20l9\n"_s);
    return worn;
}

} // namespace tests
