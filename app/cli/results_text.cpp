// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "core/model/codes.h"
#include "core/report/results_table.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"
#include "ui/words/text_table.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class ResultsText
{
public:
    ResultsText(const core::Round &round, ui::Language language)
        : m_round(round), m_language(language), m_table(core::resultsTable(round))
    { }

    QString all() const
    {
        QString text = m_round.sample ? QString(core::sampleNotice() + u'\n') : QString();
        text += word({u"Kỳ đánh giá năm ", u"Round of "}) + QString::number(m_round.year) + u" · "_s
            + ui::label(m_round.phase, m_language) + u"\n\n"_s;
        for (int group = 0; group < static_cast<int>(m_round.set->groups.size()); ++group) {
            const core::AgencyGroup &the = m_round.set->groups[static_cast<std::size_t>(group)];
            text +=
                the.name + u'\n' + lines(group) + counts(m_table.groups[static_cast<std::size_t>(group)]) + u"\n\n"_s;
        }
        return text + word({u"Toàn bộ: ", u"All: "}) + counts(m_table.overall) + u'\n';
    }

private:
    QString word(const ui::Phrase &phrase) const { return phrase.in(m_language); }

    QString lines(int group) const
    {
        std::vector<ui::TextTable::Column> columns{{word({u"Vị thứ", u"Rank"}), true},
                                                   {word({u"Mã", u"Code"})},
                                                   {word({u"Cơ quan, đơn vị", u"Agency"})},
                                                   {word({u"Tự chấm", u"Self-score"}), true}};
        for (const core::Body &body : m_round.bodies) {
            columns.push_back({body.code, true});
        }
        columns.push_back({word({u"Tổng điểm", u"Total"}), true});
        columns.push_back({word({u"Xếp loại", u"Class"})});
        columns.push_back({word({u"Ghi chú", u"Note"})});
        ui::TextTable table(std::move(columns));
        for (const core::ResultLine *line : ranked(group)) {
            table.add(cells(*line));
        }
        return table.text();
    }

    std::vector<const core::ResultLine *> ranked(int group) const
    {
        std::vector<const core::ResultLine *> lines;
        for (const core::ResultLine &line : m_table.lines) {
            if (line.group == group) {
                lines.push_back(&line);
            }
        }
        std::stable_sort(lines.begin(), lines.end(), [](const auto *a, const auto *b) {
            const auto place = [](const auto *line) { return line->rankInGroup > 0 ? line->rankInGroup : INT_MAX; };
            return place(a) < place(b);
        });
        return lines;
    }

    QStringList cells(const core::ResultLine &line) const
    {
        const int decimals = m_round.set->decimals;
        QStringList cells{
            ui::rank(line.rankInGroup), line.code, line.name,
            line.selfRaw ? QString(ui::points(line.selfRaw, decimals) + u'/' + ui::points(line.selfMaximum, decimals))
                         : u"–"_s};
        for (const auto &total : line.bodies) {
            cells.append(ui::points(total, decimals));
        }
        cells.append(ui::points(line.total, decimals));
        cells.append(line.classLabel.isEmpty() ? u"–"_s : line.classLabel);
        cells.append(note(line));
        return cells;
    }

    QString note(const core::ResultLine &line) const
    {
        QStringList notes;
        if (line.provisional && line.total) {
            notes.append(word({u"tạm tính", u"provisional"}));
        }
        if (line.converted) {
            notes.append(word({u"quy đổi ", u"converted "}) + ui::points(line.raw, m_round.set->decimals) + u'/'
                         + ui::points(line.maximum, m_round.set->decimals));
        }
        if (line.capped) {
            notes.append(word({u"do ", u"because of "}) + line.gates.join(u", "));
        }
        return notes.join(u"; ");
    }

    QString counts(const core::ClassCounts &counts) const
    {
        QStringList parts;
        const auto &bands = m_round.set->bands;
        for (std::size_t i = 0; i < bands.size(); ++i) {
            parts.append(QString::number(counts.bands[i]) + u' ' + bands[i].label);
        }
        parts.append(QString::number(counts.unrated) + u' ' + m_round.set->unratedLabel);
        if (counts.without > 0) {
            parts.append(QString::number(counts.without) + word({u" chưa có kết quả", u" without a result"}));
        }
        return parts.join(u" · ") + u" / "_s + QString::number(counts.total())
            + word({u" cơ quan, đơn vị", u" agencies"});
    }

    const core::Round &m_round;
    ui::Language m_language;
    core::ResultsTable m_table;
};

} // namespace

QString resultsText(const core::Round &round, ui::Language language)
{
    return ResultsText(round, language).all();
}

} // namespace cli
