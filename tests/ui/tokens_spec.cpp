// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "ui/look/palette.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(const ui::Tokens *)

namespace {

/// Relative luminance of WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

/// Every colour that carries words or signs can be read on every ground that it stands on.
class TokensSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void canBeRead_data()
    {
        QTest::addColumn<const ui::Tokens *>("tokens");
        QTest::newRow("light") << &ui::LightTokens;
        QTest::newRow("dark") << &ui::DarkTokens;
    }

    void canBeRead()
    {
        QFETCH(const ui::Tokens *, tokens);
        const ui::Tokens &the = *tokens;
        for (const QColor &ground : {the.surface, the.background, the.sunken, the.accentSoft}) {
            QVERIFY2(contrast(the.text, ground) >= 7, qPrintable(ground.name()));
            QVERIFY2(contrast(the.secondary, ground) >= 4.5, qPrintable(ground.name()));
        }
        for (const QColor &ink : {the.accent, the.second, the.self, the.agreed, the.differs, the.decides, the.other}) {
            QVERIFY2(contrast(ink, the.surface) >= 4.5, qPrintable(ink.name()));
        }
        for (const auto &[ink, ground] : {std::pair(the.accent, the.accentSoft),
                                          {the.agreed, the.agreedSoft},
                                          {the.differs, the.differsSoft},
                                          {the.decides, the.decidesSoft},
                                          {the.other, the.otherSoft}}) {
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u' ' + ground.name()));
        }
        QVERIFY(contrast(the.border, the.surface) >= 3);
        QVERIFY(contrast(the.surface, the.accent) >= 4.5); // words on the primary button
    }
};

CONGTAM_SPEC(TokensSpec)

#include "tokens_spec.moc"
