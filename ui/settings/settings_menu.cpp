// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_menu.h"

#include <QActionGroup>

namespace ui {

SettingsMenu::SettingsMenu(Language language, QWidget *parent) : QMenu(parent), m_language(language)
{
    const Phrase system{u"Như hệ thống", u"As the system"};
    addChoice<QString>({u"Màu nền", u"Colours"}, ThemeSetting,
                       {{system, QString()},
                        {{u"Sáng", u"Light"}, QStringLiteral("light")},
                        {{u"Tối", u"Dark"}, QStringLiteral("dark")}});
    addChoice<QString>({u"Ngôn ngữ", u"Language"}, LanguageSetting,
                       {{system, QString()},
                        {{u"Tiếng Việt", u"Tiếng Việt"}, QStringLiteral("vi")},
                        {{u"English", u"English"}, QStringLiteral("en")}});
    addChoice<int>({u"Cỡ chữ", u"Letters"}, LettersSetting,
                   {{{u"100 %", u"100 %"}, 100}, {{u"125 %", u"125 %"}, 125}, {{u"150 %", u"150 %"}, 150}});
}

template <class T>
void SettingsMenu::addChoice(const Phrase &name, const Setting<T> &setting,
                             const std::vector<std::pair<Phrase, T>> &choices)
{
    QMenu *menu = addMenu(name.in(m_language));
    auto *group = new QActionGroup(menu);
    const T now = setting.in(QSettings());
    for (const auto &[words, value] : choices) {
        QAction *choice = menu->addAction(words.in(m_language));
        choice->setCheckable(true);
        choice->setChecked(value == now);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, &setting, value = value] {
            QSettings settings;
            setting.keep(settings, value);
            Q_EMIT changed();
        });
    }
}

} // namespace ui

#include "moc_settings_menu.cpp"
