// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring_model.h"

#include <algorithm>

namespace ui {

namespace {

/// "1.1 Ban hành kế hoạch: 1,50 / 2,00, Đã chấm".
QString textOf(const MarkLine &line)
{
    const QString state = line.state.isEmpty() ? QString() : QString(QStringLiteral(", ") + line.state);
    const QString of = line.maximum.isEmpty() ? QString() : QString(QStringLiteral(" / ") + line.maximum);
    return QString(line.code + u' ' + line.title + QStringLiteral(": ") + line.value + of + state).trimmed();
}

} // namespace

ScoringModel::ScoringModel(Language language, QObject *parent) : QAbstractListModel(parent), m_language(language) { }

void ScoringModel::show(const core::Round &round, const Listing &listing)
{
    Listing whole = listing;
    whole.onlyBlank = false;
    std::vector<MarkLine> lines = markLines(round, whole, m_language);
    m_marks =
        static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const MarkLine &line) { return !line.heading; }));
    m_blanks =
        static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const MarkLine &line) { return line.blank; }));
    if (listing.onlyBlank) {
        lines = markLines(round, listing, m_language);
    }
    const auto same = [](const MarkLine &a, const MarkLine &b) {
        return a.heading == b.heading && a.sheet == b.sheet && a.component == b.component;
    };
    if (std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), same)) {
        m_lines = std::move(lines); // the same lines with other values: whoever is on one stays there
        if (!m_lines.empty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void ScoringModel::showSaving(int sheet, int component, bool blank)
{
    const int row = rowOf(sheet, component);
    if (row < 0) {
        return;
    }
    MarkLine &line = m_lines[static_cast<std::size_t>(row)];
    line.sign = QStringLiteral("…");
    line.state = Phrase{u"đang lưu", u"saving"}.in(m_language);
    line.tone = Tone::Quiet;
    line.blank = blank;
    Q_EMIT dataChanged(index(row), index(row));
}

int ScoringModel::rowOf(int sheet, int component) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const MarkLine &line) {
        return line.sheet == sheet && line.component == component && !line.heading;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ScoringModel::nextBlank(int row) const
{
    const int count = rowCount();
    int other = -1;
    for (int i = 1; i <= count; ++i) {
        const int at = (qMax(row, -1) + i) % count;
        const MarkLine &line = m_lines[static_cast<std::size_t>(at)];
        if (line.blank && line.own && at != row) {
            return at;
        }
        other = line.blank && other < 0 ? at : other;
    }
    return other;
}

int ScoringModel::step(int row, int by) const
{
    for (int at = row + by; at >= 0 && at < rowCount(); at += by) {
        if (!m_lines[static_cast<std::size_t>(at)].heading) {
            return at;
        }
    }
    return row;
}

const MarkLine *ScoringModel::line(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[static_cast<std::size_t>(row)].heading) {
        return nullptr;
    }
    return &m_lines[static_cast<std::size_t>(row)];
}

int ScoringModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ScoringModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MarkLine &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return textOf(line);
    case LineRole:
        return QVariant::fromValue(line);
    default:
        return {};
    }
}

Qt::ItemFlags ScoringModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return line(index.row()) == nullptr ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace ui

#include "moc_scoring_model.cpp"
