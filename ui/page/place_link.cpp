// SPDX-License-Identifier: GPL-3.0-or-later
#include "place_link.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array<const char16_t *, PageCount> Names = {u"overview", u"agencies", u"criteria", u"scoring",
                                                           u"joint",    u"results",  u"journal"};
static_assert(Names.back() != nullptr, "each page has its name");
constexpr auto Scheme = u"place:";

QString coded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

} // namespace

QString linkTo(const Place &place)
{
    QString link = QString::fromUtf16(Scheme) + QString::fromUtf16(Names.at(static_cast<std::size_t>(place.page)));
    link += u'/' + coded(place.agency) + u'/' + coded(place.component) + u'/' + coded(place.document);
    while (link.endsWith(u'/')) {
        link.chop(1);
    }
    return link;
}

std::optional<Place> placeFrom(const QString &link)
{
    if (!link.startsWith(QString::fromUtf16(Scheme))) {
        return {};
    }
    const QStringList parts = link.sliced(QString::fromUtf16(Scheme).size()).split(u'/');
    const auto *const name =
        std::find_if(Names.begin(), Names.end(), [&](const char16_t *one) { return parts[0] == QStringView(one); });
    if (name == Names.end()) {
        return {};
    }
    const auto part = [&parts](qsizetype i) { return QUrl::fromPercentEncoding(parts.value(i).toUtf8()); };
    return Place{static_cast<PageKind>(name - Names.begin()), part(1), part(2), part(3), Only::All};
}

} // namespace ui
