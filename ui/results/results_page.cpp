// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_page.h"

#include "core/scoring/differences.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/results/bar_model.h"
#include "ui/results/bar_table.h"
#include "ui/results/class_shares.h"
#include "ui/results/results_model.h"
#include "ui/words/label_words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace ui {

namespace {

constexpr int NameColumn = 1;

} // namespace

ResultsPage::ResultsPage(const Means &means, QWidget *parent)
    : Page(means, parent), m_model(new ResultsModel(means.language, this)),
      m_classes(new BarModel(means.language, this)), m_weakest(new BarModel(means.language, this))
{
    build();
}

void ResultsPage::goTo(const Place &place)
{
    if (!place.agency.isEmpty() && snapshot()) {
        choose(-1);
        m_table->selectRow(m_model->rowOf(place.agency));
    }
}

Place ResultsPage::place() const
{
    return {PageKind::Results, m_model->agencyAt(m_table->currentIndex().row()), {}, {}, Only::All};
}

QString ResultsPage::keys() const
{
    return word({u"↑ ↓ cơ quan · Enter mở phiếu · Ctrl+C chép dòng đã chọn",
                 u"↑ ↓ agency · Enter opens its sheet · Ctrl+C copies the chosen rows"});
}

void ResultsPage::openSheet()
{
    Place sheet = place();
    sheet.page = PageKind::Scoring;
    Q_EMIT placeWanted(sheet);
}

void ResultsPage::present(const core::Snapshot &snapshot)
{
    const core::Round &round = snapshot.round;
    m_title->setText(word({u"Kết quả, xếp loại năm ", u"Results of "}) + QString::number(round.year));
    m_state->setText(stateOf(round));
    m_results = core::resultsTable(round);
    fillGroups(round);
    showGroup();
}

/// How final the results are.
QString ResultsPage::stateOf(const core::Round &round) const
{
    std::size_t items = 0;
    int agencies = 0;
    for (const auto &sheet : round.sheets) {
        const std::size_t open = core::unsettled(round, *sheet).size();
        items += open;
        agencies += open > 0 ? 1 : 0;
    }
    if (round.phase < core::Phase::Joint) {
        return word({u"Chưa có điểm thống nhất: %1.", u"Nothing is agreed yet: %1."})
            .arg(label(round.phase, language()));
    }
    if (items > 0) {
        return word({u"Tạm tính: còn %1 mục chưa thống nhất ở %2 cơ quan, đơn vị.",
                     u"Provisional: %1 items are not agreed at %2 agencies."})
            .arg(items)
            .arg(agencies);
    }
    return round.phase == core::Phase::Published
        ? word({u"Kết quả đã công bố.", u"The results are published."})
        : word({u"Kết quả dự kiến: mọi mục đã thống nhất.", u"Expected results: everything is agreed."});
}

QString ResultsPage::groupName(int group) const
{
    return group < 0 ? word({u"Tất cả", u"All"}) : snapshot()->round.set->groups[static_cast<std::size_t>(group)].name;
}

/// The choice stays where it was; groups are the set's and do not change while a round uses it.
void ResultsPage::fillGroups(const core::Round &round)
{
    const auto groups = static_cast<int>(round.set->groups.size());
    if (m_groups->count() != groups + 1) {
        m_group = -1;
    }
    m_groups->clear();
    for (int group = -1; group < groups; ++group) {
        const auto agencies = std::count_if(round.sheets.begin(), round.sheets.end(),
                                            [group](const auto &sheet) { return group < 0 || sheet->group == group; });
        const QString text = groupName(group) + u' ' + QString::number(agencies);
        m_groups->addItem(text);
        QAbstractButton *one = m_pillGroup->button(group + 1);
        if (one == nullptr) {
            one = pill({}, QStringLiteral("group%1").arg(group), m_pills);
            m_pillGroup->addButton(one, group + 1); // ids below 0 are the group's own
            auto *row = qobject_cast<QBoxLayout *>(m_pills->layout());
            row->insertWidget(row->count() - 1, one);
            one->show(); // at once: else it has no size yet
        }
        one->setText(text);
    }
    choose(m_group);
}

void ResultsPage::choose(int group)
{
    const bool another = group != m_group;
    m_group = group;
    m_groups->setCurrentIndex(group + 1);
    if (QAbstractButton *one = m_pillGroup->button(group + 1)) {
        one->setChecked(true);
    }
    if (another) {
        showGroup();
    }
}

void ResultsPage::showGroup()
{
    if (!snapshot()) {
        return;
    }
    const QString current = m_model->agencyAt(m_table->currentIndex().row());
    m_model->show(snapshot()->round, m_results, m_group);
    showCards();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(0, Qt::AscendingOrder);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NameColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(m_model->scaleColumn(), QHeaderView::Fixed);
    header->setSectionResizeMode(m_model->notesColumn(), QHeaderView::Fixed);
    fit();
    m_table->selectRow(m_model->rowOf(current));
    showDetail();
}

void ResultsPage::showCards()
{
    const core::Round &round = snapshot()->round;
    const core::ClassCounts &counts =
        m_group < 0 ? m_results.overall : m_results.groups[static_cast<std::size_t>(m_group)];
    m_counts->setText(countWords(*round.set, counts, language()));
    m_classes->show(classShares(*round.set, counts, language()));
    m_classTable->setFixedHeight(m_classTable->sizeHint().height());
    m_weakest->show(weakestCriteria(round, m_group));
    m_weakTable->parentWidget()->setVisible(m_weakest->rowCount() > 0);
    QStringList legend{word({u"● Thống nhất", u"● Agreed"}), word({u"◇ Tự chấm (quy đổi)", u"◇ Self (converted)"})};
    for (const core::Body &body : round.bodies) {
        legend.append(bodySign(body.position) + u' ' + body.name);
    }
    m_legend->setText(legend.join(QStringLiteral("    ")));
}

void ResultsPage::showDetail()
{
    const core::ResultLine *line = m_model->lineAt(m_table->currentIndex().row());
    m_detail->setVisible(line != nullptr && snapshot());
    if (m_detail->isVisibleTo(this)) {
        m_detail->setText(QStringLiteral("<b>") + line->name.toHtmlEscaped() + QStringLiteral("</b> ")
                          + explanationOf(snapshot()->round, *line, language()).join(u' ').toHtmlEscaped());
        layout()->activate(); // the table may be lower now
        m_table->scrollTo(m_table->currentIndex());
    }
    Q_EMIT placeChanged();
}

/// Cards stand beside the table where it keeps room for names and notes; else a line of counts stands for them. Groups
/// are pills where all fit.
void ResultsPage::fit()
{
    constexpr int CardLetters = 36;
    constexpr int TableLetters = 96;
    const int letter = fontMetrics().averageCharWidth();
    const int room = width() - 2 * PageMargin;
    m_cards->setFixedWidth(letter * CardLetters);
    m_cards->setVisible(room - Gap - m_cards->width() >= letter * TableLetters);
    m_counts->setVisible(!m_cards->isVisibleTo(this));
    m_pills->setVisible(m_pills->sizeHint().width() <= room);
    m_groups->setVisible(!m_pills->isVisibleTo(this));
    layout()->activate();
    fitNames();
    m_table->scrollTo(m_table->currentIndex());
}

/// Names take what the figures leave, but never so little that agencies cannot be told apart: before that the bodies'
/// own totals go, which the sheets show as well, and the scale.
void ResultsPage::fitNames()
{
    if (m_model->columnCount() == 0) {
        return;
    }
    constexpr int LeastLetters = 20;
    constexpr int MostLetters = 44;
    constexpr int ScaleLetters = 22;
    const QHeaderView *header = m_table->horizontalHeader();
    const int letter = m_table->fontMetrics().averageCharWidth();
    const std::vector<int> spare = m_model->spareColumns();
    for (const int column : spare) {
        m_table->setColumnHidden(column, false);
    }
    m_table->setColumnWidth(m_model->scaleColumn(), letter * ScaleLetters);
    const QAbstractItemView &columns = *m_table; // there it is public
    const int notes = m_model->notesColumn();
    m_table->setColumnWidth(notes, qMax(columns.sizeHintForColumn(notes) + SmallGap, header->sectionSizeHint(notes)));
    const auto left = [&] {
        return m_table->viewport()->width() - (header->length() - header->sectionSize(NameColumn));
    };
    for (const int column : spare) {
        if (left() >= letter * LeastLetters) {
            break;
        }
        m_table->setColumnHidden(column, true);
    }
    const int name = qBound(letter * LeastLetters, left(), letter * MostLetters);
    m_table->setColumnWidth(NameColumn, name);
    if (left() > name) { // the notes take the rest
        m_table->setColumnWidth(notes, header->sectionSize(notes) + left() - name);
    }
    m_legend->setVisible(!m_table->isColumnHidden(m_model->scaleColumn()));
}

void ResultsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void ResultsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fit();
}

Paper ResultsPage::paper() const
{
    PaperTable classes = tableOf(*m_classes);
    classes.title = word({u"Xếp loại", u"Classes"});
    PaperTable weakest = tableOf(*m_weakest);
    weakest.title = word({u"Tiêu chí yếu nhất", u"Weakest criteria"});
    return {m_title->text() + QStringLiteral(" · ") + groupName(m_group),
            {},
            {},
            QStringLiteral("<p>") + m_state->text().toHtmlEscaped() + QStringLiteral("<br/>")
                + m_counts->text().toHtmlEscaped() + QStringLiteral("</p>"),
            {tableOf(*m_model), classes, weakest}};
}

} // namespace ui

#include "moc_results_page.cpp"
