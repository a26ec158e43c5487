// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_dossier.h"

#include "ui/look/number_edit.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/words/error_words.h"

#include <QBoxLayout>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

namespace {

QString folderFor(const QString &year)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/DanVan-%1.congtam").arg(year);
}

} // namespace

NewDossier::NewDossier(Language language, QWidget *parent) : QDialog(parent), m_language(language)
{
    build();
}

void NewDossier::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    constexpr int Width = 640;
    setWindowTitle(word({u"Lập kỳ đánh giá mới", u"A new round"}));
    resize(Width, 0);
    auto *form = new QFormLayout;
    form->setSpacing(SmallGap);
    m_year = new NumberEdit(NumberEdit::Kind::Whole, this);
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(word({u"Năm đánh giá", u"Year"}));
    m_year->setAlignment(Qt::AlignLeft); // among words
    m_year->setText(QString::number(QDate::currentDate().year()));
    form->addRow(m_year->accessibleName(), m_year);
    m_folder = addFile(*form, {u"Thư mục mới", u"New folder"}, QStringLiteral("folder"), true);
    m_folder->setText(folderFor(m_year->text()));
    connect(m_year, &QLineEdit::textEdited, this, [this](const QString &year) {
        if (!m_folder->isModified()) {
            m_folder->setText(folderFor(year));
        }
    });
    m_criteria =
        addFile(*form, {u"Bộ tiêu chí (*.json)", u"Criteria set (*.json)"}, QStringLiteral("criteriaFile"), false);
    m_agencies = addFile(*form, {u"Danh sách cơ quan (*.json)", u"List of agencies (*.json)"},
                         QStringLiteral("agenciesFile"), false);
    m_problems = new QLabel(this);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setWordWrap(true);
    m_problems->setForegroundRole(QPalette::BrightText);
    m_problems->hide();
    m_make = button(word({u"Lập kỳ đánh giá", u"Make it"}), QStringLiteral("make"), this);
    m_make->setDefault(true);
    auto *cancel = button(word({u"Thôi (Esc)", u"Cancel (Esc)"}), QStringLiteral("cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, [this] {
        m_make->setEnabled(false); // until it is known whether it could be made
        Q_EMIT wanted(founding());
    });
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Gap, Gap, Gap, Gap);
    column->setSpacing(SmallGap);
    column->addLayout(form);
    column->addWidget(m_problems);
    column->addLayout(foot);
}

QLineEdit *NewDossier::addFile(QFormLayout &form, const Phrase &name, const QString &object, bool folder)
{
    const QString text = name.in(m_language);
    auto *path = new QLineEdit(this);
    path->setObjectName(object);
    path->setAccessibleName(text);
    path->setMinimumHeight(FieldHeight);
    auto *browse = button(Phrase{u"Chọn…", u"Choose…"}.in(m_language), object + QStringLiteral("Browse"), this);
    browse->setAutoDefault(false);
    browse->setAccessibleName(Phrase{u"Chọn: ", u"Choose: "}.in(m_language) + text);
    connect(browse, &QPushButton::clicked, path, [this, path, text, folder] { choose(*path, text, folder); });
    auto *line = new QHBoxLayout;
    line->setSpacing(SmallGap);
    line->addWidget(path, 1);
    line->addWidget(browse);
    form.addRow(text, line);
    return path;
}

/// Begins where the field points or, where that is empty, where the last file came from.
void NewDossier::choose(QLineEdit &path, const QString &title, bool folder)
{
    auto *dialog = new QFileDialog(this, title, path.text().isEmpty() ? m_lastFolder : path.text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(folder ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(folder ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (folder) {
        dialog->setDefaultSuffix(QStringLiteral("congtam"));
    } else {
        dialog->setNameFilter(QStringLiteral("*.json"));
    }
    connect(dialog, &QFileDialog::fileSelected, &path, [this, &path](const QString &chosen) {
        path.setText(chosen);
        path.setModified(true);
        m_lastFolder = QFileInfo(chosen).path();
    });
    dialog->open();
}

core::Founding NewDossier::founding() const
{
    return {m_folder->text().trimmed(),
            m_year->text().toInt(),
            m_criteria->text().trimmed(),
            m_agencies->text().trimmed(),
            {}};
}

void NewDossier::showProblems(const core::Problems &problems)
{
    constexpr std::size_t MostSaid = 8;
    m_make->setEnabled(true);
    QStringList said;
    for (std::size_t i = 0; i < std::min(MostSaid, problems.size()); ++i) {
        said.append(sentence(problems[i], m_language));
    }
    if (problems.size() > MostSaid) {
        said.append(Phrase{u"… và %1 lỗi nữa", u"… and %1 more"}.in(m_language).arg(problems.size() - MostSaid));
    }
    m_problems->setText(said.join(u'\n'));
    m_problems->setVisible(!said.isEmpty());
}

} // namespace ui

#include "moc_new_dossier.cpp"
