// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_words.h"

#include "ui/words/label_words.h"
#include "ui/words/number_words.h"
#include "ui/words/proposal_words.h"

#include <algorithm>
#include <array>

namespace ui {

QString markOwner(const core::Round &round, int source, Language language)
{
    if (source == core::Round::Self) {
        return Phrase{u"◇ Điểm tự chấm", u"◇ Self-score"}.in(language);
    }
    constexpr std::array Signs = {u"▲ ", u"▼ ", u"■ ", u"◆ "};
    const auto body = static_cast<std::size_t>(source - 1) % Signs.size();
    return QString::fromUtf16(Signs.at(body))
        + Phrase{u"Điểm %1", u"%1 score"}.in(language).arg(round.sourceCode(source));
}

QColor ownerColor(int source, const Tokens &tokens)
{
    if (source == core::Round::Self) {
        return tokens.self;
    }
    if (source == core::Round::sourceOf(0)) {
        return tokens.accent;
    }
    return source == core::Round::sourceOf(1) ? tokens.second : tokens.text;
}

QString markInWords(const core::Round &round, const std::optional<core::MarkRow> &mark, Language language)
{
    if (!mark || mark->mark.state == core::MarkState::Blank) {
        return label(core::MarkState::Blank, language).toLower();
    }
    const int component = round.set->component(mark->component);
    const core::Component &the = round.set->components[static_cast<std::size_t>(component)];
    const QString inputs = inputsInWords(the, mark->text.inputs, language);
    QString words = mark->mark.state == core::MarkState::Scored ? points(mark->mark.points(), round.set->decimals)
                                                                : label(mark->mark.state, language).toLower();
    words += inputs.isEmpty() ? QString() : QString(QStringLiteral(" (") + inputs + u')');
    words += mark->text.reason.isEmpty() ? QString() : QString(QStringLiteral(", “") + mark->text.reason + u'”');
    return words;
}

QString lastAuthor(const std::vector<core::JournalLine> &lines, const core::MarkRow &mark)
{
    const auto touches = [&mark](const core::AnyEdit &any) {
        const auto *edit = std::get_if<core::Edit<core::MarkRow>>(&any);
        return edit != nullptr && edit->row().agency == mark.agency && edit->row().source == mark.source
            && edit->row().component == mark.component;
    };
    QString author;
    core::Instant at = 0;
    for (const core::JournalLine &line : lines) {
        if (line.at >= at && std::any_of(line.command.edits.begin(), line.command.edits.end(), touches)) {
            author = line.actor;
            at = line.at;
        }
    }
    return author;
}

} // namespace ui
