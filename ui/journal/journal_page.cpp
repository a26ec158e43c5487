// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_page.h"

#include "ui/desk/when_done.h"
#include "ui/journal/journal_filter.h"
#include "ui/journal/journal_model.h"
#include "ui/journal/soundness.h"
#include "ui/look/panes.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"
#include "ui/words/error_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QtConcurrent>

namespace ui {

namespace {

constexpr int MostPrinted = 2000; ///< some fifty sheets of paper

} // namespace

JournalPage::JournalPage(const Means &means, QWidget *parent)
    : Page(means, parent), m_model(new JournalModel(means.language, this))
{
    build();
}

void JournalPage::build()
{
    const Column column = makeColumn();
    constexpr int Overhang = 3; // a J reaches so far to the left of its place
    column.title->setText(word({u"Nhật ký", u"Journal"}));
    column.title->setContentsMargins(language() == Language::English ? Overhang : 0, 0, 0, 0);
    m_filter = new JournalFilter(language(), this);
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_verify = button(word({u"Kiểm tra &dữ liệu", u"&Check the data"}), QStringLiteral("verify"), this);
    m_verify->setAccessibleName(word({u"Kiểm tra dữ liệu", u"Check the data"}));
    m_open = button(word({u"Mở chỗ này (Enter)", u"Open the place (Enter)"}), QStringLiteral("openPlace"), this);
    m_soundness = new Soundness(desk(), language(), this);
    buildTable();
    layOut(column);
    connect(m_filter, &JournalFilter::changed, this, &JournalPage::find);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        m_verify->setEnabled(false);
        m_soundness->check();
    });
    connect(m_soundness, &Soundness::finished, this, [this] {
        m_verify->setEnabled(true);
        m_verify->setFocus();
    });
    connect(m_open, &QPushButton::clicked, this, &JournalPage::openPlace);
    connect(m_table, &QTableView::activated, this, &JournalPage::openPlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showChanges);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &JournalPage::find);
}

void JournalPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("journal"));
    m_table->setAccessibleName(word({u"Các việc đã làm, mới nhất ở trên", u"What was done, newest first"}));
    m_table->setModel(m_model);
    makeCalm(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true); // sorted beside, not by the view
    header->setSectionsClickable(true);
    header->setSortIndicator(static_cast<int>(JournalColumn::When), Qt::DescendingOrder);
    m_changes = new QPlainTextEdit(this);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->document()->setDocumentMargin(SmallGap);
    m_changes->setAccessibleName(word({u"Nội dung thay đổi của dòng đang chọn", u"What the chosen line changed"}));
}

void JournalPage::layOut(const Column &column)
{
    column.tools->addWidget(m_counts);
    column.tools->addWidget(m_open);
    column.tools->addWidget(m_verify);
    auto *panes = new QSplitter(Qt::Vertical, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_table);
    panes->addWidget(m_changes);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 1);
    column.below->addWidget(m_filter);
    column.below->addWidget(m_soundness);
    column.below->addWidget(panes, 1);
    setFocusProxy(m_filter);
}

QString JournalPage::keys() const
{
    return word(
        {u"gõ để lọc · ↑ ↓ việc · Enter mở chỗ đã thay đổi", u"type to filter · ↑ ↓ act · Enter opens its place"});
}

Paper JournalPage::paper() const
{
    Paper paper{word({u"Nhật ký", u"Journal"}), {}, {}, {}};
    JournalModel printed(language());
    if (!m_rows) {
        return paper;
    }
    auto shown = m_shown;
    if (shown.size() > MostPrinted) {
        shown.resize(MostPrinted);
        paper.html = QStringLiteral("<p>")
            + word({u"%1 việc đầu trong %2 việc; lọc bớt để in phần còn lại.",
                    u"The first %1 of %2 acts; filter to print the others."})
                  .arg(MostPrinted)
                  .arg(m_shown.size())
            + QStringLiteral("</p>");
    }
    printed.show(m_rows, shown);
    paper.html += tableHtml(printed);
    return paper;
}

void JournalPage::present(const core::Snapshot &snapshot)
{
    m_soundness->forget(); // it was said of what stood before
    m_model->setNames({snapshot.people, snapshot.round.set});
    using Rows = core::Result<std::shared_ptr<const JournalRows>>;
    const auto prepare = [language = language()](core::Result<std::vector<core::JournalLine>> lines) {
        return lines ? Rows(std::make_shared<const JournalRows>(rowsOf(std::move(*lines), language)))
                     : Rows(tl::unexpected(lines.error()));
    };
    whenDoneBeside(desk().journal(), this, prepare, [this](const Rows &rows) {
        if (rows) {
            take(*rows);
        } else {
            m_counts->setText(sentence(rows.error(), language()));
        }
    });
}

void JournalPage::take(std::shared_ptr<const JournalRows> rows)
{
    m_rows = std::move(rows);
    m_filter->show(*snapshot(), *m_rows);
    find();
}

void JournalPage::find()
{
    if (!m_rows) {
        return;
    }
    JournalQuery query = m_filter->query();
    query.column = static_cast<JournalColumn>(m_table->horizontalHeader()->sortIndicatorSection());
    query.order = m_table->horizontalHeader()->sortIndicatorOrder();
    const auto future = QtConcurrent::run([rows = m_rows, query] { return ui::found(*rows, query); });
    whenDone(future, this, [this, rows = m_rows, asked = ++m_asked](std::vector<std::size_t> found) {
        if (asked == m_asked && rows == m_rows) {
            showFound(std::move(found));
        }
    });
}

void JournalPage::showFound(std::vector<std::size_t> found)
{
    m_shown = found;
    m_model->show(m_rows, std::move(found));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(static_cast<int>(JournalColumn::Why), QHeaderView::Stretch);
    const bool some = m_model->rowCount() > 0;
    m_counts->setText(some ? word({u"%1 / %2 việc", u"%1 of %2 acts"}).arg(m_model->rowCount()).arg(m_model->total())
                           : word({u"Không có việc nào khớp. Xóa bớt từ để thấy thêm.",
                                   u"Nothing fits. Remove a word to see more."}));
    m_table->selectRow(0);
    showChanges();
}

void JournalPage::showChanges()
{
    const int row = m_table->currentIndex().row();
    m_changes->setPlainText(m_model->changesOf(row).join(u'\n'));
    const core::JournalLine *line = m_model->lineAt(row);
    m_open->setEnabled(line != nullptr && placeOf(*line).page != PageKind::Journal);
}

void JournalPage::openPlace()
{
    const core::JournalLine *line = m_model->lineAt(m_table->currentIndex().row());
    if (line != nullptr && placeOf(*line).page != PageKind::Journal) {
        Q_EMIT placeWanted(placeOf(*line));
    }
}

} // namespace ui

#include "moc_journal_page.cpp"
