// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders.h"

#include "ui/desk/when_done.h"
#include "ui/help/help.h"
#include "ui/print/printing.h"
#include "ui/shell/backups.h"
#include "ui/shell/fault_note.h"
#include "ui/shell/finder.h"
#include "ui/shell/paper_head.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workbench.h"
#include "ui/words/change_words.h"
#include "ui/words/error_words.h"

#include <QAction>
#include <QFileDialog>
#include <QtConcurrentRun>

namespace ui {

namespace {

/// The mark among them says more than the confirmations that fell with it.
QString shortly(const std::vector<core::AnyEdit> &edits, const KnownNames &names, Language language)
{
    if (edits.empty()) {
        return {};
    }
    const auto isMark = [](const core::AnyEdit &edit) {
        return std::holds_alternative<core::Edit<core::MarkRow>>(edit);
    };
    const auto mark = std::find_if(edits.begin(), edits.end(), isMark);
    const QString more = edits.size() == 1
        ? QString()
        : Phrase{u"; và %1 thay đổi đi cùng", u"; and %1 changes along with it"}.in(language).arg(edits.size() - 1);
    return changeText(mark == edits.end() ? edits.front() : *mark, names, language) + more;
}

} // namespace

Orders::Orders(const Means &means, Workbench &bench, StatusLine &line, QWidget *window)
    : QObject(window), m_means(means), m_bench(bench), m_line(line), m_orders(list())
{
    addKeys(window);
}

std::vector<Order> Orders::list()
{
    return {
        {{u"Hoàn tác", u"Undo"}, QStringLiteral("Ctrl+Z"), [this] { undo(); }},
        {{u"Tìm", u"Find"}, QStringLiteral("Ctrl+K"), [this] { find(); }},
        {{u"In trang này", u"Print this page"}, QStringLiteral("Ctrl+P"), [this] { print(); }},
        {{u"Hướng dẫn trang này", u"Help on this page"}, QStringLiteral("F1"), [this] { help(); }},
        {{u"Làm quen trong 10 phút", u"Ten minutes to get to know it"}, {}, [this] { Q_EMIT walkWanted(); }},
        {{u"Đổi người làm việc", u"Change the person"},
         QStringLiteral("Ctrl+Shift+P"),
         [this] { Q_EMIT personWanted(0); }},
        {{u"Trở lại chỗ trước", u"Back to the last place"}, QStringLiteral("Alt+Left"), [this] { m_bench.back(); }},
        {{u"Đi tiếp chỗ sau", u"Forward again"}, QStringLiteral("Alt+Right"), [this] { m_bench.forth(); }},
        {{u"Kiểm tra dữ liệu", u"Check the data"}, {}, [this] { verify(); }},
        {{u"Sao lưu…", u"Back up…"}, {}, [this] { askWhereToBackUp(); }},
        {{u"Khôi phục bản sao lưu…", u"Restore a backup…"},
         {},
         [this] { m_bench.start().askForBackup(m_means.desk.folder()); }},
        {{u"Mở tệp dữ liệu khác", u"Open another assessment file"}, QStringLiteral("Ctrl+O"), [this] { openOther(); }},
    };
}

void Orders::addKeys(QWidget *window)
{
    for (const Order &order : m_orders) {
        auto *action = new QAction(word(order.name), this);
        action->setShortcut(QKeySequence(order.keys));
        connect(action, &QAction::triggered, this, order.run);
        window->addAction(action);
    }
}

void Orders::find()
{
    if (m_bench.page() == nullptr) {
        return;
    }
    const auto goals =
        QtConcurrent::run([snapshot = m_means.desk.snapshot(), orders = m_orders, language = m_means.language] {
            return goalsOf(*snapshot, orders, language);
        });
    auto *finder = new Finder(goals, m_means.language, m_bench.window());
    finder->setAttribute(Qt::WA_DeleteOnClose);
    connect(finder, &Finder::chosen, this, &Orders::follow);
    finder->open();
}

void Orders::follow(const Goal &goal)
{
    if (const auto *place = std::get_if<Place>(&goal.target)) {
        m_bench.goTo(*place);
    } else if (const auto *chair = std::get_if<Chair>(&goal.target)) {
        Q_EMIT personWanted(chair->person);
    } else {
        m_orders.at(std::get<std::size_t>(goal.target)).run();
    }
}

/// Of the page; before there is one, the walk for a newcomer.
void Orders::help()
{
    if (m_help != nullptr) {
        m_help->close();
    }
    const Page *page = m_bench.page();
    m_help = page == nullptr ? new Help(m_means.language, m_bench.window())
                             : new Help(m_bench.place().page, page->keys(), m_means.language, m_bench.window());
    m_help->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_help, &Help::walkWanted, this, &Orders::walkWanted);
    m_help->show();
}

void Orders::print()
{
    if (m_bench.page() != nullptr) {
        Paper paper = m_bench.page()->paper();
        addHead(paper, *m_means.desk.snapshot(), m_means.language);
        printPaper(paper, m_means.language, m_bench.window());
    }
}

void Orders::undo()
{
    if (m_bench.page() == nullptr) {
        return;
    }
    whenDone(m_means.desk.undo(), this, [this](const core::Checked<core::Undone> &undone) {
        if (undone) { // it may have been something of another page
            const KnownNames names{m_means.desk.lobby().people, m_means.desk.snapshot()->round.set};
            m_line.say(word({u"Đã hoàn tác. ", u"Taken back. "}) + shortly(undone->edits, names, m_means.language));
        } else if (undone.error().front().code == core::ErrorCode::NothingToDo) {
            m_line.say(word(
                {u"Không có việc nào của bạn hoàn tác được ở đây: xác nhận, chốt điểm, chuyển giai đoạn thì không.",
                 u"Nothing of yours can be taken back here: what is confirmed, committed or stepped on stays."}));
        } else {
            m_line.say(sentence(undone.error().front(), m_means.language));
        }
    });
}

void Orders::openOther()
{
    m_bench.leave([this] { m_bench.showStart(); });
}

void Orders::verify()
{
    auto stop = std::make_shared<std::stop_source>();
    m_line.showWork(word({u"Đang kiểm tra dữ liệu…", u"Checking the data…"}), -1, [stop] { stop->request_stop(); });
    whenDone(m_means.desk.verify(stop->get_token()), this,
             [this](const core::Result<core::Problems> &found) { showSoundness(found); });
}

void Orders::showSoundness(const core::Result<core::Problems> &found)
{
    m_line.endWork();
    if (found && found->empty()) {
        m_line.say(word({u"Dữ liệu nguyên vẹn: mọi dòng đúng như nhật ký ghi.",
                         u"The data are sound: every row is as the journal says."}));
        return;
    }
    const core::Error &first = found ? found->front() : found.error();
    if (first.code == core::ErrorCode::Cancelled) {
        m_line.say(sentence(first, m_means.language));
        return;
    }
    m_bench.note().show(
        {word({u"Dữ liệu không nguyên vẹn. ", u"The data are not sound. "}) + sentence(first, m_means.language),
         word({u"Đừng nhập thêm; khôi phục bản sao lưu gần nhất. Trang Nhật ký liệt kê mọi chỗ sai.",
               u"Enter nothing more; restore the latest backup. The journal lists all that is wrong."}),
         false, true},
        {});
}

void Orders::askWhereToBackUp()
{
    if (m_bench.page() == nullptr) {
        return;
    }
    auto *dialog = new QFileDialog(m_bench.window(), word({u"Sao lưu vào tệp", u"Back up into a file"}),
                                   nameForBackup(m_means.desk.folder()),
                                   word({u"Bản sao lưu (*.congtam-backup)", u"Backups (*.congtam-backup)"}));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("congtam-backup"));
    connect(dialog, &QFileDialog::fileSelected, this, &Orders::backUp);
    dialog->open();
}

void Orders::backUp(const QString &file)
{
    m_line.showWork(word({u"Đang sao lưu…", u"Backing up…"}), -1, {});
    whenDone(m_means.desk.backup(file), this, [this, file](const core::Result<void> &made) {
        m_line.endWork();
        m_line.say(made ? word({u"Đã sao lưu và kiểm tra lại: ", u"Backed up and checked: "}) + file
                        : sentence(made.error(), m_means.language));
    });
}

} // namespace ui

#include "moc_orders.cpp"
