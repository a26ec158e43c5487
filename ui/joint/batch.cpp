// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"

#include "ui/joint/matter_words.h"
#include "ui/words/number_words.h"

#include <map>

namespace ui {

namespace {

/// Agencies in the round's order, each with how many of the items are its.
std::map<int, int> countsOf(const core::Round &round, const std::vector<core::SettledItem> &items)
{
    std::map<int, int> counts;
    for (const core::SettledItem &item : items) {
        ++counts[round.sheetOf(item.agency)];
    }
    return counts;
}

const QString &nameOf(const core::Round &round, int sheet)
{
    return round.sheets[static_cast<std::size_t>(sheet)]->briefName();
}

} // namespace

Batch alikeBatch(const std::shared_ptr<const core::Snapshot> &snapshot, const std::vector<core::SettledItem> &items,
                 Language language)
{
    const auto word = [language](const Phrase &phrase) { return phrase.in(language); };
    Batch batch;
    batch.title = word({u"Thống nhất các mục hai bên trùng điểm", u"Agree the equal items"});
    batch.act = word({u"Thống nhất %1 mục", u"Agree %1 items"}).arg(counted(static_cast<int>(items.size())));
    batch.key = QStringLiteral("Ctrl+Enter");
    batch.about =
        word({u"Điểm hai bên đã chấm như nhau được lấy làm điểm thống nhất; sau đó lãnh đạo hai bên xác nhận.",
              u"What both bodies marked alike becomes the agreed mark; both leaders then confirm."});
    batch.headers = {word({u"Cơ quan, đơn vị", u"Agency"}), word({u"Số mục", u"Items"})};
    for (const auto &[sheet, number] : countsOf(snapshot->round, items)) {
        batch.rows.push_back({nameOf(snapshot->round, sheet), counted(number)});
    }
    return batch;
}

Batch confirmBatch(const std::shared_ptr<const core::Snapshot> &snapshot, const std::vector<core::SettledItem> &items,
                   Language language)
{
    const auto word = [language](const Phrase &phrase) { return phrase.in(language); };
    const core::Round &round = snapshot->round;
    Batch batch;
    batch.title = word({u"Xác nhận các mục đang chờ", u"Confirm what is waiting"});
    batch.act = word({u"Xác nhận %1 mục", u"Confirm %1 items"}).arg(counted(static_cast<int>(items.size())));
    batch.key = QStringLiteral("Ctrl+Shift+Enter");
    batch.about =
        word({u"%1 xác nhận các giá trị dưới đây.", u"%1 confirms the values below."}).arg(snapshot->viewer.name);
    batch.headers = {word({u"Cơ quan, đơn vị", u"Agency"}), word({u"Tiêu chí thành phần", u"Component"}),
                     word({u"Thống nhất", u"Agreed"}), word({u"Lý do", u"Reason"})};
    std::vector<core::SettledItem> together;
    for (const core::SettledItem &item : items) {
        const int sheet = round.sheetOf(item.agency);
        const int component = round.set->component(item.component);
        const auto matter = Matter(snapshot, {sheet, component, item.document});
        if (matter.settlement()->as != core::SettledAs::Decision) {
            together.push_back(item);
            continue;
        }
        const auto agreed = matter.agreed();
        const QString what = item.document.isEmpty() ? matter.component().title : item.document;
        batch.rows.push_back({nameOf(round, sheet), item.component + u' ' + what,
                              agreed ? MatterWords(matter, language, {}).text(*agreed) : QString(),
                              matter.settlement()->reason});
    }
    for (const auto &[sheet, number] : countsOf(round, together)) {
        const bool sole = core::bodiesOf(round, *round.sheets[static_cast<std::size_t>(sheet)]).size() < 2;
        batch.rows.push_back({nameOf(round, sheet),
                              (sole ? word({u"%1 mục, một bên thẩm định", u"%1 items, one body alone"})
                                    : word({u"%1 mục hai bên trùng điểm", u"%1 equal items"}))
                                  .arg(number),
                              {},
                              {}});
    }
    return batch;
}

} // namespace ui
