// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_dialog.h"

#include "ui/look/fonts.h"
#include "ui/look/key_button.h"
#include "ui/look/panes.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>

namespace ui {

namespace {

constexpr QSize Usual(760, 480);
constexpr int Highest = 520;

QTableView *tableOf(const Batch &batch, QWidget *parent)
{
    auto *model = new QStandardItemModel(0, static_cast<int>(batch.headers.size()), parent);
    model->setHorizontalHeaderLabels(batch.headers);
    for (const QStringList &row : batch.rows) {
        QList<QStandardItem *> cells;
        for (const QString &cell : row) {
            auto *item = new QStandardItem(cell);
            item->setToolTip(cell);
            item->setEditable(false);
            cells.append(item);
        }
        model->appendRow(cells);
    }
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("batch"));
    table->setAccessibleName(batch.title);
    table->setModel(model);
    makeCalm(*table);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->selectRow(0);
    return table;
}

} // namespace

BatchDialog::BatchDialog(const Batch &batch, Language language, QWidget *parent)
    : QDialog(parent), m_with(batch.key.contains(QStringLiteral("Shift")) ? Qt::ControlModifier | Qt::ShiftModifier
                                                                          : Qt::KeyboardModifiers(Qt::ControlModifier))
{
    setWindowTitle(batch.title);
    setMaximumHeight(Highest);
    layOut(batch, language);
    resize(Usual);
}

void BatchDialog::layOut(const Batch &batch, Language language)
{
    auto *title = new QLabel(batch.title, this);
    title->setFont(letters(HeadText, true));
    auto *about = new QLabel(batch.about, this);
    about->setObjectName(QStringLiteral("about"));
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto *no = button(Phrase{u"Đóng", u"Close"}.in(language), QStringLiteral("no"), this);
    no->setAutoDefault(false);
    m_act = new KeyButton(batch.key, KeyButton::Cap::After, this);
    m_act->setObjectName(QStringLiteral("act"));
    m_act->setText(batch.act);
    m_act->setDefault(true);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(SmallGap);
    foot->addStretch();
    foot->addWidget(no);
    foot->addWidget(m_act);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, Gap, PageMargin, Gap);
    column->setSpacing(SmallGap + TinyGap);
    column->addWidget(title);
    column->addWidget(about);
    column->addWidget(tableOf(batch, this), 1);
    column->addLayout(foot);
}

void BatchDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
    } else if ((event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) == m_with) {
        accept();
    }
}

} // namespace ui

#include "moc_batch_dialog.cpp"
