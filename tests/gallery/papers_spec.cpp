// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/album.h"
#include "tests/gallery/checks.h"
#include "tests/gallery/dossiers.h"
#include "tests/gallery/stage.h"
#include "tests/support/spec.h"
#include "ui/page/page.h"
#include "ui/print/paper.h"
#include "ui/shell/paper_head.h"

#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QStackedWidget>
#include <QTest>
#include <QTextDocument>

#include <array>

using namespace tests;
using namespace Qt::StringLiterals;
using ui::PageKind;

namespace {

constexpr std::array Names = {u"overview", u"agencies", u"criteria", u"scoring", u"joint", u"results", u"journal"};

/// In the title, above all lines and tables.
int darkPoints(const QImage &picture)
{
    constexpr int Dark = 90;
    int count = 0;
    for (int y = 60; y < 150; ++y) {
        for (int x = 60; x < 600; ++x) {
            count += qGray(picture.pixel(x, y)) < Dark ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/// What each page puts on A4.
class PapersSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void initTestCase() { m_dossiers = std::make_unique<Dossiers>(); }
    void cleanupTestCase() { Album::writeIndex(); }

    void arePrinted_data()
    {
        QTest::addColumn<int>("clothes");
        QTest::newRow("light vi") << 0;
        QTest::newRow("dark en") << 1;
        QTest::newRow("marked") << static_cast<int>(wardrobe().size()) - 1;
    }

    void arePrinted()
    {
        QFETCH(const int, clothes);
        const Clothes &worn = wardrobe()[static_cast<std::size_t>(clothes)];
        const auto snapshot = m_dossiers->snapshot(Stand::Session, Secretary);
        Stage stage(m_dossiers->copy(Stand::Session), worn);
        stage.open();
        Words words(m_dossiers->data());
        for (int page = 0; page < ui::PageCount; ++page) {
            const QString name = QStringView(Names.at(static_cast<std::size_t>(page))).toString();
            stage.goTo(static_cast<PageKind>(page));
            ui::Paper paper = shownPage(stage).paper();
            ui::addHead(paper, *snapshot, worn.language);
            const QImage picture = printed(paper, worn.language);
            Album::keep(picture, u"paper "_s + name, worn.name);
            QVERIFY2(darkPoints(picture) > 200, qPrintable(name));
            if (worn.language == ui::Language::Marked) {
                checkWords(words, paper, name);
            }
        }
    }

private:
    static const ui::Page &shownPage(const Stage &stage)
    {
        const auto *stack = stage.window().centralWidget()->findChild<QStackedWidget *>();
        return *qobject_cast<const ui::Page *>(stack->currentWidget());
    }

    static QImage printed(const ui::Paper &paper, ui::Language language)
    {
        QPrinter printer;
        printer.setPageSize(QPageSize(QPageSize::A4));
        QPrintPreviewWidget preview(&printer);
        connect(&preview, &QPrintPreviewWidget::paintRequested, &preview,
                [&](QPrinter *to) { ui::render(paper, *to, language); });
        preview.resize(820, 1150);
        preview.show();
        preview.updatePreview();
        preview.fitInView();
        QCoreApplication::processEvents();
        return preview.grab().toImage();
    }

    static void checkWords(Words &words, const ui::Paper &paper, const QString &name)
    {
        QTextDocument text;
        text.setHtml(paper.title + u"<br>"_s + paper.about + paper.html);
        for (const QString &line : text.toPlainText().split(u'\n')) {
            QVERIFY2(words.isKnown(line), qPrintable(name + u": "_s + line));
        }
    }

    std::unique_ptr<Dossiers> m_dossiers;
};

CONGTAM_SPEC(PapersSpec)

#include "papers_spec.moc"
