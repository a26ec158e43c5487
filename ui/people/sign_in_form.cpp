// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_form.h"

#include "core/access/permissions.h"
#include "core/base/text.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/people/face.h"
#include "ui/words/error_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

constexpr int FewPeople = 6; ///< seen at a glance: nothing to look for
constexpr int NumberRole = Qt::UserRole + 8;
constexpr int PasswordRole = Qt::UserRole + 9;
constexpr int FoldedRole = Qt::UserRole + 10;

} // namespace

SignInForm::SignInForm(Patience &patience, Language language, QWidget *parent)
    : QWidget(parent), m_patience(patience), m_language(language)
{
    build();
    layOut();
}

void SignInForm::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("personWords"));
    m_words->setPlaceholderText(word({u"Tìm người, không cần dấu", u"Find a person, marks not needed"}));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("people"));
    m_list->setAccessibleName(word({u"Người làm việc", u"People"}));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new FaceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_password = new QLineEdit(this);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setAccessibleName(word({u"Mật khẩu", u"Password"}));
    m_password->setPlaceholderText(m_password->accessibleName());
    m_password->setEchoMode(QLineEdit::Password);
    m_hint = new QLabel(word({u"Người này chưa đặt mật khẩu: Enter để vào ngay.",
                              u"This person has no password yet: Enter goes in at once."}),
                        this);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_answer = new QLabel(this);
    m_answer->setObjectName(QStringLiteral("signInAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setForegroundRole(QPalette::BrightText);
    m_enter = button(word({u"Vào làm việc (Enter)", u"Sign in (Enter)"}), QStringLiteral("signIn"), this);
    m_enter->setDefault(true);
    m_timer = new QTimer(this);
    constexpr int Tick = 250;
    m_timer->setInterval(Tick);
    connect(m_timer, &QTimer::timeout, this, &SignInForm::tick);
    connect(m_words, &QLineEdit::textChanged, this, &SignInForm::find);
    connect(m_list, &QListWidget::currentRowChanged, this, &SignInForm::choose);
    connect(m_list, &QListWidget::itemClicked, this, [this] { m_password->setFocus(); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { goOn(m_list); });
    connect(m_enter, &QPushButton::clicked, this, &SignInForm::submit);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_list, m_password}) {
        part->installEventFilter(this);
    }
}

void SignInForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(SmallGap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_list, m_password, m_hint, m_answer, m_enter}) {
        column->addWidget(part, part == m_list ? 1 : 0);
    }
    m_words->setMinimumHeight(FieldHeight);
    m_password->setMinimumHeight(FieldHeight);
}

void SignInForm::show(const Chairs &chairs, int chosen)
{
    const QSignalBlocker quietly(m_list);
    m_list->clear();
    for (const core::Person &person : chairs.people) {
        if (!core::maySignIn(person.role)) {
            continue;
        }
        auto *line = new QListWidgetItem(person.name, m_list);
        const QString where = placed(person, chairs.bodies, m_language);
        line->setData(FaceDelegate::PlacedRole, where);
        line->setData(FaceDelegate::ColorRole, faceColor(person, chairs.bodies, palette()));
        line->setData(Qt::AccessibleTextRole, QString(person.name + QStringLiteral(", ") + where));
        line->setToolTip(described(person, m_language));
        line->setData(NumberRole, person.number);
        line->setData(PasswordRole,
                      std::binary_search(chairs.withPassword.begin(), chairs.withPassword.end(), person.number));
        line->setData(FoldedRole, core::folded(person.name + u' ' + where));
        if (person.number == chosen) {
            m_list->setCurrentItem(line);
        }
    }
    m_words->setVisible(m_list->count() > FewPeople);
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
    setFocusProxy(m_words->isVisibleTo(this) ? static_cast<QWidget *>(m_words) : m_list);
    clear();
}

void SignInForm::clear()
{
    m_words->clear();
    m_password->clear();
    m_problem.clear();
    m_isAsking = false;
    choose();
}

void SignInForm::find(const QString &words)
{
    const QStringList wanted = core::folded(words).split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *line = m_list->item(row);
        const QString text = line->data(FoldedRole).toString();
        const bool fits =
            std::all_of(wanted.begin(), wanted.end(), [&text](const QString &one) { return text.contains(one); });
        line->setHidden(!fits);
        first = fits && first == nullptr ? line : first;
    }
    if (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden()) {
        m_list->setCurrentItem(first);
    }
}

int SignInForm::chosen() const
{
    const QListWidgetItem *line = m_list->currentItem();
    return line == nullptr || line->isHidden() ? 0 : line->data(NumberRole).toInt();
}

bool SignInForm::needsPassword() const
{
    return chosen() > 0 && m_list->currentItem()->data(PasswordRole).toBool();
}

/// Somebody else is chosen: what was typed was not theirs.
void SignInForm::choose()
{
    const bool needed = needsPassword();
    m_password->clear();
    m_password->setVisible(needed);
    m_hint->setVisible(!needed && chosen() > 0);
    m_problem.clear();
    tick();
}

void SignInForm::goOn(const QObject *from)
{
    if (needsPassword() && from != m_password) {
        m_password->setFocus();
    } else {
        submit();
    }
}

void SignInForm::submit()
{
    if (m_isAsking || chosen() == 0 || m_patience.seconds() > 0) {
        return;
    }
    if (needsPassword() && m_password->text().isEmpty()) {
        m_password->setFocus();
        return;
    }
    m_isAsking = true;
    m_problem.clear();
    tick();
    Q_EMIT wanted(chosen(), m_password->text());
}

void SignInForm::showAnswer(const core::Problems &problems)
{
    m_isAsking = false;
    if (problems.empty()) {
        m_patience.right();
        m_password->clear();
    } else {
        if (problems.front().code == core::ErrorCode::PasswordWrong) {
            m_patience.wrong();
        }
        m_problem = sentence(problems.front(), m_language);
        m_password->setFocus();
        m_password->selectAll();
    }
    tick();
    if (problems.empty()) {
        Q_EMIT done();
    }
}

/// What there is to say, and how long to wait.
void SignInForm::tick()
{
    const int seconds = m_patience.seconds();
    QString said = m_problem;
    if (seconds > 0) {
        said += (said.isEmpty() ? QString() : QStringLiteral(" "))
            + Phrase{u"Thử lại sau %1 giây.", u"Try again in %1 s."}.in(m_language).arg(seconds);
        m_timer->start();
    } else {
        m_timer->stop();
    }
    m_answer->setText(said);
    m_answer->setVisible(!said.isEmpty());
    m_enter->setEnabled(seconds == 0 && !m_isAsking && chosen() > 0);
}

/// Up and down choose a person from wherever the focus is; Enter goes on.
bool SignInForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        goOn(watched);
        return true;
    }
    if (watched != m_list && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

#include "moc_sign_in_form.cpp"
