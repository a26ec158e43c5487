// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/checks.h"
#include "tests/gallery/look.h"
#include "tests/support/spec.h"
#include "ui/look/steady.h"
#include "ui/look/tables.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTest>

using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// A sign of its own for every line, and no words.
class Signs : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        painter->fillRect(option.rect.adjusted(8, 8, -8, -8), Qt::red);
    }
};

/// A window in which one thing is wrong.
struct Planted
{
    QWidget window;
    QVBoxLayout *column = new QVBoxLayout(&window);

    template <class Kind, class... Given>
    Kind *add(Given... given)
    {
        auto *made = new Kind(given...);
        made->setObjectName(u"planted"_s);
        column->addWidget(made);
        return made;
    }
    Painted seen()
    {
        window.resize(320, 240);
        window.show();
        QCoreApplication::processEvents();
        return painted(window);
    }
    bool misfits(const QString &what)
    {
        const Painted now = seen();
        return has(tests::misfits(window, now, allowed), what);
    }
    static bool has(const QStringList &found, const QString &what)
    {
        return std::any_of(found.begin(), found.end(),
                           [&](const QString &one) { return one.contains(u"planted"_s) && one.contains(what); });
    }

    Elided allowed;
};

const QString Long = u"Ban hành kế hoạch công tác dân vận của năm đánh giá, có kiểm tra việc thực hiện"_s;

} // namespace

/// Each check of the walk finds the fault it is for, and nothing where there is none.
class ChecksSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        wear(wardrobe().front());
    }

    void findsALabelThatIsTooNarrow()
    {
        Planted planted;
        planted.add<QLabel>(Long)->setFixedWidth(80);
        QVERIFY(planted.misfits(u"a label smaller"_s));
        QVERIFY(planted.misfits(u"cut"_s));
    }

    void findsAWrappedLabelThatIsTooLow()
    {
        Planted planted;
        auto *label = planted.add<QLabel>(Long);
        label->setWordWrap(true);
        label->setFixedSize(120, 20);
        QVERIFY(planted.misfits(u"a label smaller"_s));
    }

    void findsAButtonThatIsTooNarrow()
    {
        Planted planted;
        planted.add<QPushButton>(Long)->setFixedWidth(80);
        QVERIFY(planted.misfits(u"a button narrower"_s));
    }

    void findsAPlaceholderThatIsCut()
    {
        Planted planted;
        auto *line = planted.add<QLineEdit>();
        line->setPlaceholderText(Long);
        line->setFixedWidth(120);
        QVERIFY(planted.misfits(u"elided"_s));
    }

    void findsACellThatIsElidedUnlessItIsReviewedAndHasATooltip()
    {
        Planted planted;
        auto *list = planted.add<QListWidget>();
        auto *line = new QListWidgetItem(Long, list);
        line->setSizeHint({0, 36}); // as wide as its list
        list->setFixedWidth(120);
        QVERIFY(planted.misfits(u"not reviewed"_s));
        planted.allowed.m_reasons.insert(u".planted"_s, u"a spec"_s);
        QVERIFY(planted.misfits(u"without a tooltip"_s));
        line->setToolTip(Long);
        QVERIFY(!planted.misfits(u"elided"_s));
    }

    void findsAHeaderThatIsCut()
    {
        Planted planted;
        auto *table = planted.add<QTableWidget>(1, 1);
        table->setHorizontalHeaderLabels({Long});
        table->setColumnWidth(0, 60);
        QVERIFY(planted.misfits(u"QHeaderView"_s));
    }

    void findsWordsOverWords()
    {
        Planted planted;
        auto *one = planted.add<QLabel>(u"Chấm điểm"_s);
        auto *other = new QLabel(u"Kết quả"_s, &planted.window);
        other->setObjectName(u"planted"_s);
        planted.seen();
        other->setGeometry(one->geometry());
        other->show();
        QVERIFY(planted.misfits(u"written over"_s));
        QVERIFY(planted.misfits(u"stands over"_s));
    }

    void findsAWidgetOutsideItsParent()
    {
        Planted planted;
        auto *pane = planted.add<QWidget>();
        planted.seen();
        auto *lost = new QWidget(pane);
        lost->setObjectName(u"planted"_s);
        lost->setGeometry(pane->width() - 10, 0, 50, 20);
        lost->show();
        QVERIFY(planted.misfits(u"stands outside"_s));
    }

    void findsAFieldWithoutAName()
    {
        Planted planted;
        auto *line = planted.add<QLineEdit>();
        QVERIFY(Planted::has(nameless(planted.window, planted.seen()), u"no name"_s));
        line->setAccessibleName(u"Điểm"_s);
        QVERIFY(!Planted::has(nameless(planted.window, planted.seen()), u"no name"_s));
    }

    void findsACellThatIsDrawnAndSaysNothing()
    {
        Planted planted;
        auto *list = planted.add<QListWidget>();
        list->addItem(QString());
        list->item(0)->setSizeHint({0, 36});
        list->setItemDelegate(new Signs(list));
        QVERIFY(Planted::has(nameless(planted.window, planted.seen()), u"without words"_s));
        list->item(0)->setData(Qt::AccessibleTextRole, u"Đã chấm"_s);
        QVERIFY(!Planted::has(nameless(planted.window, planted.seen()), u"without words"_s));
    }

    void findsLettersThatAreHardlySeen()
    {
        Planted planted;
        auto *label = planted.add<QLabel>(u"Chấm điểm"_s);
        QVERIFY(!Planted::has(faint(planted.window, planted.seen()), u" is "_s));
        QPalette pale = label->palette();
        pale.setColor(QPalette::WindowText, QColor(0x99, 0x99, 0x99));
        label->setPalette(pale);
        QVERIFY(Planted::has(faint(planted.window, planted.seen()), u" is "_s));
    }

    void findsDisabledLettersThatAreHardlySeen()
    {
        Planted planted;
        auto *button = planted.add<QPushButton>(u"Xác nhận"_s);
        button->setEnabled(false);
        QVERIFY(!Planted::has(faint(planted.window, planted.seen()), u" is "_s));
        QPalette pale = button->palette();
        pale.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0xBB, 0xBB, 0xBB));
        button->setPalette(pale);
        QVERIFY(Planted::has(faint(planted.window, planted.seen()), u" is "_s));
    }

    void findsAFrameThatIsHardlySeen()
    {
        Planted planted;
        auto *line = planted.add<QLineEdit>();
        line->setFocusPolicy(Qt::ClickFocus); // no ring
        QVERIFY(!Planted::has(faint(planted.window, planted.seen()), u"frame"_s));
        QPalette pale = line->palette();
        pale.setColor(QPalette::Mid, QColor(0xDD, 0xDD, 0xDD));
        line->setPalette(pale);
        QVERIFY(Planted::has(faint(planted.window, planted.seen()), u"frame"_s));
    }

    void findsAButtonForTheMouseAlone()
    {
        Planted planted;
        auto *button = planted.add<QPushButton>(u"Mở"_s);
        planted.seen();
        QVERIFY(mouseOnly(planted.window).isEmpty());
        button->setFocusPolicy(Qt::NoFocus);
        QVERIFY(Planted::has(mouseOnly(planted.window), u"no key"_s));
    }

    void findsALineForTheMouseAlone()
    {
        Planted planted;
        auto *list = planted.add<QListWidget>();
        planted.seen();
        connect(list, &QListWidget::itemClicked, this, [] {});
        QVERIFY(Planted::has(mouseOnly(planted.window), u"click"_s));
        connect(list, &QListWidget::itemActivated, this, [] {});
        QVERIFY(mouseOnly(planted.window).isEmpty());
    }

    void findsATableThatOnlyAMouseSorts()
    {
        Planted planted;
        auto *table = planted.add<QTableWidget>(1, 1);
        table->setSortingEnabled(true);
        planted.seen();
        QVERIFY(Planted::has(mouseOnly(planted.window), u"sorts"_s));
        ui::makeCalm(*table);
        QVERIFY(!Planted::has(mouseOnly(planted.window), u"sorts"_s));
    }

    void findsFieldsThatTheWheelChanges()
    {
        Planted planted;
        planted.add<QSpinBox>()->setValue(50);
        QVERIFY(turned(planted));
        Planted dates;
        dates.add<QDateEdit>()->setDate(QDate(2019, 12, 5));
        QVERIFY(turned(dates));
        Planted slider;
        slider.add<QSlider>()->setValue(50);
        QVERIFY(turned(slider));
        Planted choice;
        choice.add<QComboBox>()->addItems({u"CM"_s, u"SN"_s, u"HU"_s});
        QVERIFY(turned(choice));
        Planted steady;
        steady.add<ui::SteadyCombo>()->addItems({u"CM"_s, u"SN"_s, u"HU"_s});
        QVERIFY(!turned(steady));
    }

    void findsWordsThatAreNoPhrase()
    {
        const ui::Phrase phrase{u"Đã lưu %1", u"Saved %1"};
        Words words({u"Sở Tư pháp"_s});
        Planted planted;
        auto *label = planted.add<QLabel>(u"Đã lưu"_s);
        const auto unknown = [&] {
            return Planted::has(words.untranslated(planted.window, planted.seen()), u"phrase"_s);
        };
        QVERIFY(unknown());
        label->setText(phrase.in(ui::Language::Marked).arg(u"10:42:07"_s));
        QVERIFY(!unknown());
        label->setText(phrase.in(ui::Language::Marked) + u" · Sở Tư pháp (Ctrl+K)"_s);
        QVERIFY(!unknown());
        label->setText(phrase.in(ui::Language::Marked) + u" xong"_s);
        QVERIFY(unknown());
    }

private:
    static bool turned(Planted &planted)
    {
        planted.seen();
        return Planted::has(turnedByTheWheel(planted.window), u"wheel"_s);
    }
};

CONGTAM_SPEC(ChecksSpec)

#include "checks_spec.moc"
