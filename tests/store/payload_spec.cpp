// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/payload.h"
#include "tests/store/fixture.h"
#include "tests/store/rows.h"
#include "tests/support/spec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// One edit of each kind in each of its three forms, before whatever they need.
template <class... Row>
std::vector<AnyEdit> allEdits(const std::variant<Edit<Row>...> * /*kinds*/)
{
    std::vector<AnyEdit> edits;
    const auto add = [&edits]<class One>(const Pair<One> &pair) {
        edits.emplace_back(Edit<One>{std::nullopt, pair.one});
        edits.emplace_back(Edit<One>{pair.one, pair.other});
        edits.emplace_back(Edit<One>{pair.other, std::nullopt});
    };
    (add(pairOf(static_cast<const Row *>(nullptr))), ...);
    return edits;
}

Payload everything()
{
    Payload payload;
    payload.command.verb = Verb::Undo;
    payload.command.reason = u"sửa điểm Sở Tư pháp"_s;
    payload.command.round = Year;
    payload.command.undoes = QUuid(u"{2f1c8a50-7d1b-4c1e-9b51-6a0c1d8a3e77}"_s);
    payload.command.edits = allEdits(static_cast<const AnyEdit *>(nullptr));
    payload.heads = {{u"SNV"_s, sha256("một")}, {u"BDV"_s, sha256("hai")}};
    return payload;
}

Payload withMark(const Mark &mark, const MarkText &text)
{
    Payload payload;
    payload.command.edits = {added(MarkRow{u"STP"_s, u"SNV"_s, u"1.1"_s, mark, text})};
    return payload;
}

} // namespace

Q_DECLARE_METATYPE(core::Inputs)

class PayloadSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void readsBackWhatItWrote();
    void readsBackEveryKindOfInputs_data();
    void readsBackEveryKindOfInputs();
    void readsBackTextThatBeginsWithAnInvisibleMark();
    void isTheSameBytesForEqualPayloads();
    void isPlainCborOfKnownBytes();
    void refusesWhatItDidNotWrite_data();
    void refusesWhatItDidNotWrite();
    void refusesEveryTruncation();
    void neverTakesAlteredBytesForOtherThanTheySay();
};

void PayloadSpec::readsBackWhatItWrote()
{
    const Payload payload = everything();
    QCOMPARE(valueOf(decodedPayload(encoded(payload))), payload);
}

void PayloadSpec::readsBackEveryKindOfInputs_data()
{
    QTest::addColumn<Inputs>("inputs");

    QTest::newRow("only points") << Inputs{};
    QTest::newRow("pass") << Inputs{PassInput{true}};
    QTest::newRow("level") << Inputs{LevelInput{3}};
    QTest::newRow("date") << Inputs{DateInput{QDate(2019, 2, 15)}};
    QTest::newRow("no date") << Inputs{DateInput{}};
    QTest::newRow("parts") << Inputs{PartsInput{{true, false, true}}};
    QTest::newRow("ratio") << Inputs{RatioInput{7, 9}};
    QTest::newRow("largest ratio") << Inputs{RatioInput{MostCounted, MostCounted}};
    QTest::newRow("count") << Inputs{CountInput{3}};
    QTest::newRow("counts") << Inputs{CountsInput{{2, 1, 0}}};
    QTest::newRow("received") << Inputs{ReceivedInput{{QDate(2019, 6, 17), std::nullopt}}};
    QTest::newRow("value") << Inputs{ValueInput{Points::thousandths(88'100)}};
}

void PayloadSpec::readsBackEveryKindOfInputs()
{
    QFETCH(Inputs, inputs);
    const Payload payload = withMark(Mark::scored(Points::thousandths(1500)), {inputs, u"vì"_s});
    QCOMPARE(valueOf(decodedPayload(encoded(payload))), payload);
}

void PayloadSpec::readsBackTextThatBeginsWithAnInvisibleMark()
{
    Payload payload;
    payload.command.reason = QChar(0xfeff) + u"chép từ nơi khác"_s;
    QCOMPARE(valueOf(decodedPayload(encoded(payload))), payload);
}

void PayloadSpec::isTheSameBytesForEqualPayloads()
{
    Payload other = everything();
    other.heads.clear();
    other.heads.insert(u"BDV"_s, sha256("hai"));
    other.heads.insert(u"SNV"_s, sha256("một"));
    QCOMPARE(encoded(other), encoded(everything()));
}

/// The journal's format: bytes that were written stay readable, so this line never changes.
void PayloadSpec::isPlainCborOfKnownBytes()
{
    Payload payload = withMark(Mark::scored(Points::thousandths(1500)), {RatioInput{7, 9}, {}});
    payload.command.verb = Verb::ImportMarks;
    payload.command.round = Year;
    QCOMPARE(encoded(payload).toHex(),
             QByteArray("8606601907e3f68081"
                        "8309f6856353545063534e5663312e31820119"
                        "05dc8278"
                        "1f"
                        "7b226e756d657261746f72223a372c2264656e6f6d696e61746f72223a397d60"));
}

void PayloadSpec::refusesWhatItDidNotWrite_data()
{
    QTest::addColumn<QByteArray>("hex");

    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a field too few") << QByteArray("85006000f680");
    QTest::newRow("a field too many") << QByteArray("87006000f6808000");
    QTest::newRow("a byte behind the end") << QByteArray("86006000f6808000");
    QTest::newRow("an unknown verb") << QByteArray("8617"
                                                   "6000f68080");
    QTest::newRow("a number with a longer head than it needs") << QByteArray("861800"
                                                                             "6000f68080");
    QTest::newRow("an array without a length") << QByteArray("9f006000f68080ff");
    QTest::newRow("a list of edits longer than the bytes there are") << QByteArray("86006000f6809a00989680");
    QTest::newRow("a text longer than the bytes there are") << QByteArray("86007bffffffffffffffff00f68080");
    QTest::newRow("text that is no UTF-8") << QByteArray("860061ff00f68080");
    QTest::newRow("an unknown noun") << QByteArray("86006000f68081830ff6f6");
    QTest::newRow("an edit without rows") << QByteArray("86006000f680818307f6f6");
    QTest::newRow("a year that no int holds") << QByteArray("860060"
                                                            "1b7fffffffffffffff"
                                                            "f68080");
    QTest::newRow("half an id") << QByteArray("860060004101"
                                              "8080");
    QTest::newRow("heads out of order") << QByteArray("86006000f68282614240826141"
                                                      "4080");
    QTest::newRow("one head twice") << QByteArray("86006000f6828261414082614140"
                                                  "80");
    QTest::newRow("arrays in arrays in arrays") << QByteArray("81").repeated(100'000);
}

void PayloadSpec::refusesWhatItDidNotWrite()
{
    QFETCH(QByteArray, hex);
    const auto decoded = decodedPayload(QByteArray::fromHex(hex));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::JournalBroken);
}

void PayloadSpec::refusesEveryTruncation()
{
    const QByteArray whole = encoded(everything());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY2(!decodedPayload(whole.first(length)), qPrintable(QString::number(length)));
    }
}

void PayloadSpec::neverTakesAlteredBytesForOtherThanTheySay()
{
    const QByteArray whole = encoded(everything());
    QRandomGenerator random(2019);
    const auto check = [](const QByteArray &altered) {
        const auto decoded = decodedPayload(altered);
        return !decoded || encoded(*decoded) == altered;
    };
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray altered = whole;
        altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << bit % 8));
        QVERIFY2(check(altered), qPrintable(QString::number(bit)));
    }
    for (int round = 0; round < 20'000; ++round) {
        QByteArray altered = whole;
        for (int count = random.bounded(1, 9); count > 0; --count) {
            altered[random.bounded(altered.size())] = static_cast<char>(random.bounded(256));
        }
        QVERIFY2(check(altered), altered.toHex().constData());
    }
}

CONGTAM_SPEC(PayloadSpec)

#include "payload_spec.moc"
