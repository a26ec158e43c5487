// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/passwords.h"
#include "core/dossier/credential_verbs.h"
#include "tests/dossier/sample_dossier.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const QString Word = u"Dân vận khéo 2019"_s;

} // namespace

/// Who sits down says who they are.
class SignInSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void initTestCase() { m_sample = std::make_unique<SampleDossier>(); }
    void cleanupTestCase() { m_sample.reset(); }

    void letsInWhoHasNoPassword() { QVERIFY((*m_sample)->signIn(m_sample->person(u"Ma Thị Liên"_s), {})); }

    void asksWhoHasOne()
    {
        const Person reviewer = m_sample->person(u"Lý Văn Minh"_s);
        QVERIFY(set(reviewer, reviewer, Word));
        QCOMPARE((*m_sample)->signIn(reviewer, {}).error().code, ErrorCode::PasswordWrong);
        QCOMPARE((*m_sample)->signIn(reviewer, u"dân vận khéo 2019"_s).error().code, ErrorCode::PasswordWrong);
        QVERIFY((*m_sample)->signIn(reviewer, Word));
        m_sample->reopen();
        QVERIFY((*m_sample)->signIn(reviewer, Word));
        QVERIFY((*m_sample)->snapshot(reviewer)->hasPassword(reviewer.number));
        QVERIFY((*m_sample)->verify()->empty());
    }

    void takesTheSameLettersTypedDecomposed()
    {
        const auto secret = secretFor(Word);
        QVERIFY(secret);
        QVERIFY(matches(*secret, Word.normalized(QString::NormalizationForm_D)));
        QVERIFY(secretFor(Word) != secret); // with a salt of its own each time
        QVERIFY(!matches(u"không phải"_s, Word));
    }

    void leavesNothingOfThePasswordInTheJournal()
    {
        const Person leader = m_sample->person(u"Bàn Văn Sơn"_s);
        QVERIFY(set(leader, leader, Word));
        const QByteArray json = journalJson(*(*m_sample)->journal((*m_sample)->administrator()), true);
        QVERIFY(json.contains("set_password"));
        QVERIFY(!json.contains("argon2"));
        QVERIFY(!json.contains(Word.toUtf8()));
    }

    void isSetByOneselfOrTheAdministrator()
    {
        const Person reviewer = m_sample->person(u"Nông Quốc Tuấn"_s);
        const Person other = m_sample->person(u"Ma Thị Liên"_s);
        QCOMPARE(refusalOf(set(other, reviewer, Word)), ErrorCode::PermissionDenied);
        QCOMPARE(refusalOf(set(reviewer, reviewer, u"ngắn"_s)), ErrorCode::PasswordShort);
        QVERIFY(set((*m_sample)->administrator(), reviewer, Word));
        QVERIFY(set((*m_sample)->administrator(), reviewer, {})); // forgotten: the next one is the person's own
        QVERIFY((*m_sample)->signIn(reviewer, {}));
    }

private:
    Checked<std::vector<Receipt>> set(const Person &actor, const Person &person, const QString &password) const
    {
        return (*m_sample)->enact([&](const Round &round) {
            return setPassword(round, actor, (*m_sample)->credentials(), {person.number, password});
        });
    }

    std::unique_ptr<SampleDossier> m_sample;
};

CONGTAM_SPEC(SignInSpec)

#include "sign_in_spec.moc"
