// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_page.h"

#include "core/model/codes.h"
#include "ui/journal/journal_model.h"
#include "ui/look/fonts.h"
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

constexpr int FieldHeight = 32;
constexpr int RowPadding = 14;
constexpr int LeastRow = 36;
constexpr int MostChanges = 500; ///< of one act; an import has thousands

} // namespace

JournalPage::JournalPage(Desk &desk, Language language, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_language(language), m_model(new JournalModel(language, this))
{
    build();
    connect(&m_desk, &Desk::snapshotChanged, this, &JournalPage::refresh);
    refresh();
}

void JournalPage::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    auto *title = new QLabel(word({u"Nhật ký", u"Journal"}), this);
    title->setFont(textFont(TitleText, true));
    m_sample = new QLabel(this);
    m_sample->setFont(textFont(BodyText, true));
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
    layOut(title);
    connect(m_filter, &QLineEdit::textChanged, this, &JournalPage::applyFilter);
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showChanges);
}

void JournalPage::buildTable()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("journal"));
    m_table->setAccessibleName(word({u"Các việc đã làm, mới nhất ở trên", u"What was done, newest first"}));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(LeastRow, fontMetrics().lineSpacing() + RowPadding));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_changes = new QPlainTextEdit(this);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setAccessibleName(word({u"Nội dung thay đổi của dòng đang chọn", u"What the chosen line changed"}));
}

void JournalPage::layOut(QWidget *title)
{
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_sample);
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
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    page->setSpacing(Gap);
    page->addLayout(head);
    page->addLayout(tools);
    page->addWidget(m_sound);
    page->addWidget(panes, 1);
}

void JournalPage::refresh()
{
    if (!m_desk.snapshot()) {
        return;
    }
    m_sample->setText(m_desk.snapshot()->round.sample ? core::sampleNotice() : QString());
    m_sound->hide(); // it was said of what stood before
    m_desk.journal().then(this, [this](const core::Result<std::vector<core::JournalLine>> &lines) {
        if (!lines) {
            m_sound->setText(sentence(lines.error(), m_language));
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
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(JournalModel::Why, QHeaderView::Stretch);
    const bool some = m_model->rowCount() > 0;
    m_counts->setText(
        some ? Phrase{u"%1 / %2 việc", u"%1 of %2 acts"}.in(m_language).arg(m_model->rowCount()).arg(m_model->total())
             : Phrase{u"Không có việc nào khớp. Xóa bớt từ để thấy thêm.", u"Nothing fits. Remove a word to see more."}
                   .in(m_language));
    m_table->selectRow(0);
    showChanges();
}

void JournalPage::showChanges()
{
    QStringList changes = m_model->changesOf(m_table->currentIndex().row());
    const auto more = changes.size() - MostChanges;
    if (more > 0) {
        changes = changes.first(MostChanges);
        changes.append(Phrase{u"… và %1 thay đổi nữa", u"… and %1 more changes"}.in(m_language).arg(more));
    }
    m_changes->setPlainText(changes.join(u'\n'));
}

void JournalPage::verify()
{
    m_verify->setEnabled(false);
    m_sound->setText(Phrase{u"Đang kiểm tra…", u"Checking…"}.in(m_language));
    m_sound->show();
    m_desk.verify().then(this, [this](const core::Result<core::Problems> &found) { showSoundness(found); });
}

void JournalPage::showSoundness(const core::Result<core::Problems> &found)
{
    m_verify->setEnabled(true);
    m_verify->setFocus();
    if (found && found->empty()) {
        m_sound->setText(Phrase{u"Dữ liệu nguyên vẹn: mọi dòng đều đúng như nhật ký ghi.",
                                u"The data are sound: every row is as the journal says."}
                             .in(m_language));
        return;
    }
    QStringList said{Phrase{u"Dữ liệu không nguyên vẹn. Không sửa gì thêm; khôi phục từ bản sao lưu gần nhất. Chỗ sai:",
                            u"The data are not sound. Change nothing more; restore the latest backup. What is wrong:"}
                         .in(m_language)};
    constexpr std::size_t MostSaid = 5;
    const core::Problems problems = found ? *found : core::Problems{found.error()};
    for (std::size_t i = 0; i < std::min(MostSaid, problems.size()); ++i) {
        said.append(sentence(problems[i], m_language));
    }
    if (problems.size() > MostSaid) {
        said.append(Phrase{u"… và %1 chỗ nữa.", u"… and %1 more."}.in(m_language).arg(problems.size() - MostSaid));
    }
    m_sound->setText(said.join(u'\n'));
}

} // namespace ui
