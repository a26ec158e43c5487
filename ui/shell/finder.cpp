// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder.h"

#include "ui/desk/when_done.h"
#include "ui/look/fonts.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr std::size_t MostFound = 50;
constexpr int KindRole = Qt::UserRole;

/// The words to the left, cut where they are too long, and what kind of thing it is to the right.
class GoalDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        const QString kind = index.data(KindRole).toString();
        const QFontMetrics metrics(option.font);
        QRect rect = option.rect.adjusted(SmallGap, 0, -SmallGap, 0);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, kind);
        rect.setRight(rect.right() - metrics.horizontalAdvance(kind) - Gap);
        painter->setPen(option.palette.color(QPalette::Text));
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
        painter->restore();
    }
};

} // namespace

Finder::Finder(const QFuture<std::vector<Goal>> &goals, Language language, QWidget *parent)
    : QDialog(parent), m_language(language)
{
    build();
    whenDone(goals, this, [this](const std::vector<Goal> &all) {
        m_goals = all;
        find();
        if (m_isHurried) {
            accept();
        }
    });
}

void Finder::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    constexpr int Width = 680;
    constexpr int Height = 460;
    setWindowTitle(word({u"Tìm", u"Find"}));
    resize(Width, Height);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setMinimumHeight(FieldHeight);
    m_words->setPlaceholderText(word({u"Mã hoặc tên cơ quan, tiêu chí, tài liệu, người, lệnh; không cần dấu",
                                      u"Code or name: agency, component, document, person, command"}));
    m_words->setAccessibleName(word({u"Từ cần tìm", u"What to find"}));
    m_words->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(word({u"Kết quả tìm", u"What was found"}));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new GoalDelegate(m_list));
    m_none = new QLabel(word({u"Không thấy gì khớp. Thử ít chữ hơn, hoặc chỉ gõ mã: STP, 5.1, 45/BC.",
                              u"Nothing fits. Try fewer letters, or a code alone: STP, 5.1, 45/BC."}),
                        this);
    m_none->setObjectName(QStringLiteral("nothingFound"));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop);
    m_none->hide();
    auto *foot = new QLabel(word({u"↑ ↓ chọn · Enter mở · Esc đóng", u"↑ ↓ choose · Enter opens · Esc closes"}), this);
    foot->setFont(letters(SmallText));
    foot->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Gap, Gap, Gap, Gap);
    column->setSpacing(SmallGap);
    column->addWidget(m_words);
    column->addWidget(m_none, 1);
    column->addWidget(m_list, 1);
    column->addWidget(foot);
    connect(m_words, &QLineEdit::textChanged, this, &Finder::find);
    connect(m_list, &QListWidget::itemActivated, this, &Finder::accept);
    connect(m_list, &QListWidget::itemClicked, this, &Finder::accept);
}

void Finder::find()
{
    m_found = found(m_goals, m_words->text(), MostFound);
    m_list->clear();
    for (const std::size_t i : m_found) {
        const Goal &goal = m_goals[i];
        const QString text = goal.code.isEmpty() ? goal.text : QString(goal.code + QStringLiteral("  ") + goal.text);
        auto *line = new QListWidgetItem(text, m_list);
        line->setData(KindRole, goal.kind);
        line->setData(Qt::AccessibleTextRole, QString(text + u", " + goal.kind));
        line->setToolTip(text);
        line->setSizeHint(QSize(0, rowHeight(*m_list)));
    }
    m_list->setCurrentRow(0);
    m_none->setVisible(m_found.empty() && !m_goals.empty());
    m_list->setVisible(!m_none->isVisibleTo(this));
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
    m_isHurried = m_goals.empty(); // they are still on their way
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.size()) {
        return;
    }
    QDialog::accept();
    Q_EMIT chosen(m_goals[m_found[static_cast<std::size_t>(row)]]);
}

} // namespace ui

#include "moc_finder.cpp"
