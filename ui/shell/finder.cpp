// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder.h"

#include "core/base/text.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"
#include "ui/shell/rail.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t MostFound = 50;

} // namespace

std::vector<Goal> goalsOf(const core::Round &round, Language language)
{
    std::vector<Goal> goals;
    for (int page = 0; page < PageCount; ++page) {
        const auto kind = static_cast<PageKind>(page);
        goals.push_back(
            {Rail::nameOf(kind).in(language), Phrase{u"Trang", u"Page"}.in(language), {kind, {}, {}, {}, Only::All}});
    }
    const QString agency = Phrase{u"Cơ quan, đơn vị", u"Agency"}.in(language);
    for (const auto &sheet : round.sheets) {
        goals.push_back({sheet->name + QStringLiteral(" (") + sheet->agency + u')',
                         agency,
                         {PageKind::Scoring, sheet->agency, {}, {}, Only::All}});
    }
    const QString kind = Phrase{u"Tiêu chí thành phần", u"Component"}.in(language);
    for (const core::Component &component : round.set->components) {
        goals.push_back(
            {component.code + u' ' + component.title, kind, {PageKind::Criteria, {}, component.code, {}, Only::All}});
    }
    return goals;
}

Finder::Finder(std::vector<Goal> goals, Language language, QWidget *parent)
    : QDialog(parent), m_goals(std::move(goals)), m_language(language)
{
    build();
}

void Finder::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    constexpr int Width = 640;
    constexpr int Height = 420;
    setWindowTitle(word({u"Tìm", u"Search"}));
    resize(Width, Height);
    for (const Goal &goal : m_goals) {
        m_folded.push_back(core::folded(goal.text + u' ' + goal.kind));
    }
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setMinimumHeight(FieldHeight);
    m_words->setPlaceholderText(
        word({u"Tên hoặc mã, không cần dấu; Enter để mở", u"A name or code, marks not needed; Enter opens"}));
    m_words->setAccessibleName(word({u"Từ cần tìm", u"What to find"}));
    m_words->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(word({u"Kết quả tìm", u"What was found"}));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_none = new QLabel(
        word({u"Không thấy gì khớp. Thử ít từ hơn, hoặc mã.", u"Nothing fits. Try fewer words, or a code."}), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Gap, Gap, Gap, Gap);
    column->setSpacing(SmallGap);
    column->addWidget(m_words);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &Finder::find);
    connect(m_list, &QListWidget::itemActivated, this, &Finder::accept);
    connect(m_list, &QListWidget::itemClicked, this, &Finder::accept);
    find({});
}

void Finder::find(const QString &words)
{
    const QStringList wanted = core::folded(words).split(u' ', Qt::SkipEmptyParts);
    m_found.clear();
    m_list->clear();
    for (std::size_t i = 0; i < m_goals.size() && m_found.size() < MostFound; ++i) {
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString &one) { return m_folded[i].contains(one); })) {
            m_found.push_back(i);
            auto *line = new QListWidgetItem(m_goals[i].text + QStringLiteral("   ") + m_goals[i].kind, m_list);
            line->setSizeHint(QSize(0, rowHeight(*m_list)));
        }
    }
    m_list->setCurrentRow(0);
    m_none->setVisible(m_found.empty());
    m_list->setVisible(!m_found.empty());
}

/// Up and down move in the list while the words keep the focus; Enter goes.
bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int code = key->key();
        if (code == Qt::Key_Up || code == Qt::Key_Down || code == Qt::Key_PageUp || code == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if (code == Qt::Key_Return || code == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void Finder::accept()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.size()) {
        return;
    }
    QDialog::accept();
    Q_EMIT chosen(m_goals[m_found[static_cast<std::size_t>(row)]].place);
}

} // namespace ui
