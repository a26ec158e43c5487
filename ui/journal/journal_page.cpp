// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_page.h"

#include "ui/desk/when_done.h"
#include "ui/journal/journal_model.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"
#include "ui/words/error_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace ui {

namespace {

constexpr int MostChanges = 500; ///< of one act; an import has thousands

} // namespace

JournalPage::JournalPage(const Means &means, QWidget *parent)
    : Page(means, parent), m_model(new JournalModel(means.language, this))
{
    build();
}

void JournalPage::build()
{
    const Column column = makeColumn();
    column.title->setText(word({u"Nhật ký", u"Journal"}));
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(word({u"Tìm người, việc, cơ quan, lý do", u"Find a person, act, agency or reason"}));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(FieldHeight);
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_verify = new QPushButton(word({u"Kiểm tra &dữ liệu", u"&Check the data"}), this);
    m_verify->setObjectName(QStringLiteral("verify"));
    m_verify->setAccessibleName(word({u"Kiểm tra dữ liệu", u"Check the data"}));
    m_verify->setMinimumHeight(FieldHeight);
    m_sound = new QLabel(this);
    m_sound->setObjectName(QStringLiteral("sound"));
    m_sound->setWordWrap(true);
    m_sound->hide();
    buildTable();
    layOut(column);
    connect(m_filter, &QLineEdit::textChanged, this, &JournalPage::applyFilter);
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showChanges);
}

void JournalPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("journal"));
    m_table->setAccessibleName(word({u"Các việc đã làm, mới nhất ở trên", u"What was done, newest first"}));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    makeCalm(*m_table);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(JournalModel::When, Qt::DescendingOrder);
    m_changes = new QPlainTextEdit(this);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setAccessibleName(word({u"Nội dung thay đổi của dòng đang chọn", u"What the chosen line changed"}));
}

void JournalPage::layOut(const Column &column)
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Gap);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_counts);
    tools->addWidget(m_verify);
    auto *panes = new QSplitter(Qt::Vertical, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_table);
    panes->addWidget(m_changes);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 1);
    column.below->addLayout(tools);
    column.below->addWidget(m_sound);
    column.below->addWidget(panes);
    setFocusProxy(m_filter);
}

QString JournalPage::keys() const
{
    return word({u"↑ ↓ việc · gõ để lọc", u"↑ ↓ act · type to filter"});
}

Paper JournalPage::paper() const
{
    return {word({u"Nhật ký", u"Journal"}), {}, {}, tableHtml(*m_model)};
}

void JournalPage::present(const core::Snapshot &snapshot)
{
    m_sound->hide(); // it was said of what stood before
    m_model->setPeople(snapshot.people);
    whenDone(desk().journal(), this, [this](const core::Result<std::vector<core::JournalLine>> &lines) {
        if (!lines) {
            m_sound->setText(sentence(lines.error(), language()));
            m_sound->show();
            return;
        }
        m_model->show(*lines);
        applyFilter();
    });
}

void JournalPage::applyFilter()
{
    m_model->filter(m_filter->text());
    QHeaderView *header = m_table->horizontalHeader();
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(JournalModel::Why, QHeaderView::Stretch);
    const bool some = m_model->rowCount() > 0;
    m_counts->setText(
        some ? Phrase{u"%1 / %2 việc", u"%1 of %2 acts"}.in(language()).arg(m_model->rowCount()).arg(m_model->total())
             : Phrase{u"Không có việc nào khớp. Xóa bớt từ để thấy thêm.", u"Nothing fits. Remove a word to see more."}
                   .in(language()));
    m_table->selectRow(0);
    showChanges();
}

void JournalPage::showChanges()
{
    QStringList changes = m_model->changesOf(m_table->currentIndex().row());
    const auto more = changes.size() - MostChanges;
    if (more > 0) {
        changes = changes.first(MostChanges);
        changes.append(Phrase{u"… và %1 thay đổi nữa", u"… and %1 more changes"}.in(language()).arg(more));
    }
    m_changes->setPlainText(changes.join(u'\n'));
}

void JournalPage::verify()
{
    m_verify->setEnabled(false);
    m_sound->setText(Phrase{u"Đang kiểm tra…", u"Checking…"}.in(language()));
    m_sound->show();
    whenDone(desk().verify(), this, [this](const core::Result<core::Problems> &found) { showSoundness(found); });
}

void JournalPage::showSoundness(const core::Result<core::Problems> &found)
{
    m_verify->setEnabled(true);
    m_verify->setFocus();
    if (found && found->empty()) {
        m_sound->setText(Phrase{u"Dữ liệu nguyên vẹn: mọi dòng đều đúng như nhật ký ghi.",
                                u"The data are sound: every row is as the journal says."}
                             .in(language()));
        return;
    }
    QStringList said{Phrase{u"Dữ liệu không nguyên vẹn. Không sửa gì thêm; khôi phục từ bản sao lưu gần nhất. Chỗ sai:",
                            u"The data are not sound. Change nothing more; restore the latest backup. What is wrong:"}
                         .in(language())};
    constexpr std::size_t MostSaid = 5;
    const core::Problems problems = found ? *found : core::Problems{found.error()};
    for (std::size_t i = 0; i < std::min(MostSaid, problems.size()); ++i) {
        said.append(sentence(problems[i], language()));
    }
    if (problems.size() > MostSaid) {
        said.append(Phrase{u"… và %1 chỗ nữa.", u"… and %1 more."}.in(language()).arg(problems.size() - MostSaid));
    }
    m_sound->setText(said.join(u'\n'));
}

} // namespace ui
